package dev.repatria.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large, by its announced length or, without one, once too much of it has been read. */
final class BodyLimit extends OncePerRequestFilter {

    private final long limit;
    private final ProblemWriter problems;

    BodyLimit(long limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            problems.write(response, tooLarge());
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response); // The server reads no more than what was announced.
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    private Problem tooLarge() {
        return new Problem(ProblemType.BODY_TOO_LARGE, "a body may have " + limit + " bytes");
    }

    private final class Limited extends HttpServletRequestWrapper {

        private Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream content;
        private long read;

        private Counted(ServletInputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            var next = content.read();
            return next < 0 ? next : count(1, next);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var some = content.read(into, offset, length);
            return some < 0 ? some : count(some, some);
        }

        private int count(int more, int result) {
            read += more;
            if (read > limit) {
                throw tooLarge();
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
