package fr.relance.shell.template;

import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Has every page that is asked for drawn, and by Thymeleaf as well, and keeps what differs. */
public final class DrawnTwice implements AutoCloseable {

    private final ThymeleafViewResolver views;
    private final DrawnPages drawn;
    private final ISpringTemplateEngine thymeleaf;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> others = new TreeSet<>();

    /** From now on, until it is closed. */
    public DrawnTwice(ApplicationContext application) {
        views = application.getBean(ThymeleafViewResolver.class);
        drawn = (DrawnPages) views.getTemplateEngine();
        thymeleaf = application.getBean(SpringTemplateEngine.class);
        views.clearCache();
        views.setTemplateEngine((ISpringTemplateEngine) Proxy.newProxyInstance(
                DrawnTwice.class.getClassLoader(), new Class<?>[] {ISpringTemplateEngine.class}, this::invoke));
    }

    /** Where the two did not write the same. */
    public List<String> differences() {
        return differences;
    }

    /** Templates that were drawn. */
    public Set<String> pages() {
        return pages;
    }

    /** Templates that were left to Thymeleaf. */
    public Set<String> others() {
        return others;
    }

    private @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        boolean whole = method.getName().equals("process") && arguments.length == 4 && arguments[1] == null;
        if (whole && drawn.page((String) arguments[0]).isPresent()) {
            compare((String) arguments[0], (IContext) arguments[2], (Writer) arguments[3]);
            return null;
        }
        if (whole) {
            others.add((String) arguments[0]);
        }
        try {
            return method.invoke(drawn, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void compare(String template, IContext context, Writer page) throws Exception {
        pages.add(template);
        StringWriter ours = new StringWriter();
        StringWriter theirs = new StringWriter();
        drawn.process(template, null, context, ours);
        thymeleaf.process(template, null, context, theirs);
        String one = inOneLine(ours);
        String other = inOneLine(theirs);
        if (!one.equals(other)) {
            int at = 0;
            while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            differences.add(template + ":\n drawn     " + around(one, at) + "\n Thymeleaf " + around(other, at));
        }
        page.append(ours.getBuffer());
    }

    /** Blanks between attributes may be others. */
    private static String inOneLine(StringWriter page) {
        return page.toString().replaceAll("\\s+", " ").replace(" >", ">");
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 100), Math.min(page.length(), at + 100));
    }

    @Override
    public void close() {
        views.setTemplateEngine(drawn);
        views.clearCache();
    }
}
