package dev.repatria.app.http;

import org.springframework.http.ResponseEntity;

/** Where commands from outside are taken: on this node, or on the one that a router chooses. */
interface OrderDesk {

    /** Carries it out and gives the answer for the caller; a {@link Problem} is thrown. */
    ResponseEntity<byte[]> handle(WrittenOrder written);

    /** Whether it is sure to send away what comes now. */
    boolean isFull();
}
