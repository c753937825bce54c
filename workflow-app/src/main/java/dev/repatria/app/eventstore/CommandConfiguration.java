package dev.repatria.app.eventstore;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires what carries commands out on the log. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    private static final int LIVE_CASES = 5_000;

    @Bean
    CommandTransaction commandTransaction(TransactionManager transactions) {
        return new CommandTransaction(transactions);
    }

    @Bean
    Receipts receipts(
            CommandTransaction transaction,
            PlatformTransactionManager transactions,
            PostgresEventStorageEngine log,
            OpenCases openCases,
            DataSource dataSource) {
        var table = new ReceiptTable(dataSource);
        return new Receipts(transaction, new GroupCommit(transactions, log, table, openCases::on), table);
    }

    /** The aggregates that are kept in memory; to be named by their repositories. */
    @Bean
    LiveCases liveCases() {
        return new LiveCases(LIVE_CASES);
    }

    @Bean
    SmartInitializingSingleton refusalsAreFresh(
            ObjectProvider<CommandBus> bus, LiveCases cache, PostgresEventStorageEngine engine) {
        return () -> bus.getObject().registerHandlerInterceptor(new StaleRefusals(cache, engine));
    }
}
