package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.message.TemplateContent;
import fr.relance.message.TemplateDrafts;
import fr.relance.message.TemplateOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a new personal template begin with the text of a relance. */
@Component
class TextForTemplate implements TemplateOrigin {

    private final Composer composer;

    TextForTemplate(Composer composer) {
        this.composer = composer;
    }

    @Override
    public TemplateContent draft(OwnerId owner, FollowUpId relance, @Nullable String text) {
        Composition composition = composer.compose(owner, relance, text);
        Words words = composition.words();
        TemplateContent content =
                new TemplateContent(words.choice().kind(), words.choice().channel(), words.subject(), words.body());
        return TemplateDrafts.of(content, composition.context());
    }
}
