package fr.relance.shell;

import org.jspecify.annotations.Nullable;

/** One property of each kind that forms hold. */
class GalleryForm {

    private String company = "";
    private @Nullable String seniority = "EXPERIENCED";
    private String on = "2026-03-03";
    private String time = "10:00";
    private String words = "On vous rappelle d’ici la fin de la semaine prochaine.";
    private String place = "lyon";
    private boolean direct = true;

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public @Nullable String getSeniority() {
        return seniority;
    }

    public void setSeniority(@Nullable String seniority) {
        this.seniority = seniority;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isDirect() {
        return direct;
    }

    public void setDirect(boolean direct) {
        this.direct = direct;
    }
}
