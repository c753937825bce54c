package dev.repatria.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpMethod;

/**
 * Sends commands away before anything is spent on them, not even a look at the token, while so many wait that none can be let in.
 *
 * <p>A refusal that costs as much as half a command leaves the engine half of its strength in an overload. Whoever gets past here may still
 * be sent away by {@link Admission}.
 */
final class LoadShedding extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COMMANDS = CommandResource.PATH.substring(0, CommandResource.PATH.indexOf('{'));

    private final transient BooleanSupplier isFull;
    private final transient ProblemWriter problems;
    private final transient Shed shed;

    LoadShedding(BooleanSupplier isFull, ProblemWriter problems, Shed shed) {
        this.isFull = isFull;
        this.problems = problems;
        this.shed = shed;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFull.getAsBoolean()
                && HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith(COMMANDS)) {
            problems.write(response, shed.busy());
        } else {
            chain.doFilter(request, response);
        }
    }
}
