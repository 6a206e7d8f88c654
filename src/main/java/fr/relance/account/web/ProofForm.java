package fr.relance.account.web;

/** A password that is asked for once more. */
record ProofForm(String password) {

    ProofForm {
        password = Typed.orEmpty(password);
    }

    /** Leaves the password out: forms end up in logs. */
    @Override
    public String toString() {
        return "ProofForm";
    }
}
