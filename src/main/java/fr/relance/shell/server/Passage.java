package fr.relance.shell.server;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/** Whatever is no request is passed on as it is. */
abstract class Passage implements Adapter {

    private final Adapter inside;

    Passage(Adapter inside) {
        this.inside = inside;
    }

    final Adapter inside() {
        return inside;
    }

    @Override
    public final boolean prepare(Request request, Response response) throws Exception {
        return inside.prepare(request, response);
    }

    @Override
    public final void log(Request request, Response response, long time) {
        inside.log(request, response, time);
    }

    @Override
    public final void checkRecycled(Request request, Response response) {
        inside.checkRecycled(request, response);
    }

    @Override
    public final String getDomain() {
        return inside.getDomain();
    }
}
