package dev.repatria.app.http;

import java.util.List;

/**
 * A query on its way between nodes, as text.
 *
 * @param name the name under which every node knows the method that answers it
 * @param address the path that was asked for, which problems name
 * @param arguments what that method is called with, each as JSON
 */
record RoutedRead(String name, String address, List<String> arguments) {

    RoutedRead {
        arguments = List.copyOf(arguments);
    }
}
