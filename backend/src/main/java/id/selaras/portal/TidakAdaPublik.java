package id.selaras.portal;

import id.selaras.kernel.PelanggaranAturan;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is not there is told in the portal's own light frame, with a way back that needs no sign-in. */
@ControllerAdvice(basePackages = "id.selaras.portal")
@Order(Ordered.HIGHEST_PRECEDENCE)
class TidakAdaPublik {

    @ExceptionHandler(PelanggaranAturan.class)
    ModelAndView tidakAda() {
        return new ModelAndView("publik/tidak-ada", HttpStatus.NOT_FOUND);
    }
}
