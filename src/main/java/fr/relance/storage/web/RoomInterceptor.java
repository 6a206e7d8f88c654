package fr.relance.storage.web;

import fr.relance.storage.DiskRoom;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what would be written on a full disk, before anything of it is; the API writes nothing. */
@Component
class RoomInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final DiskRoom room;

    RoomInterceptor(DiskRoom room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean refused = HttpMethod.POST.matches(request.getMethod()) && room.isTight();
        if (refused) {
            response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
        }
        return !refused;
    }
}
