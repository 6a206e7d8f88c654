package fr.relance.shell.web;

import fr.relance.kernel.FormRecord;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.ModelFactory;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/** Has forms that are plain records made by {@link FormRecord}; all others are Spring’s. */
@Component
class FormRecords implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new Adapter();
    }

    /** As it is, but for who makes the forms. */
    private static final class Adapter extends RequestMappingHandlerAdapter {

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            List<HandlerMethodArgumentResolver> resolvers = getArgumentResolvers();
            if (resolvers != null) {
                // Spring has one for what is annotated, and at the end one for what is not.
                setArgumentResolvers(resolvers.stream()
                        .map(each -> each instanceof ServletModelAttributeMethodProcessor
                                ? new Forms(each == resolvers.get(resolvers.size() - 1))
                                : each)
                        .toList());
            }
        }
    }

    /** Makes the form before Spring, which then takes it from the model, to check it. */
    private static final class Forms implements HandlerMethodArgumentResolver {

        private final HandlerMethodArgumentResolver spring;

        private Forms(boolean evenWithoutAnnotation) {
            this.spring = new Complete(evenWithoutAnnotation);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return spring.supportsParameter(parameter);
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer page,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders)
                throws Exception {
            String name = ModelFactory.getNameForParameter(parameter);
            HttpServletRequest sent = request.getNativeRequest(HttpServletRequest.class);
            if (page != null && sent != null && !page.containsAttribute(name)) {
                FormRecord.of(parameter.getParameterType())
                        .ifPresent(form -> page.addAttribute(
                                name, form.filled(sent.getParameterMap().keySet(), sent::getParameterValues)));
            }
            return spring.resolveArgument(parameter, page, request, binders);
        }
    }

    /** A record is complete once it is made. */
    private static final class Complete extends ServletModelAttributeMethodProcessor {

        private Complete(boolean evenWithoutAnnotation) {
            super(evenWithoutAnnotation);
        }

        @Override
        protected void bindRequestParameters(WebDataBinder binder, NativeWebRequest request) {
            Object form = binder.getTarget();
            if (form == null || FormRecord.of(form.getClass()).isEmpty()) {
                super.bindRequestParameters(binder, request);
            }
        }
    }
}
