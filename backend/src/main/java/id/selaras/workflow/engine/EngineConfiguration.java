package id.selaras.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine, embedded: in the product's own transactions, on its own connection, with every
 * door shut through which a text could become code.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            ApplicationContext konteks,
            DataSource dataSource,
            PlatformTransactionManager transaksi,
            JobExecutor jobExecutor,
            List<BpmnParseListener> parseListener,
            @Value("${selaras.mesin.simpul:${HOSTNAME:selaras}}") String simpul) {
        var mesin = new SpringProcessEngineConfiguration();
        mesin.setProcessEngineName("selaras");
        // The job log names the node that ran a step.
        mesin.setHostname(simpul);
        mesin.setDataSource(dataSource);
        mesin.setTransactionManager(transaksi);
        mesin.setDatabaseSchemaUpdate("false");
        mesin.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        mesin.setIdGenerator(new StrongUuidGenerator());
        mesin.setTenantIdProvider(new PemdaTenantIdProvider());
        mesin.setTenantCheckEnabled(false);
        mesin.setAuthorizationEnabled(false);
        mesin.setCustomPostBPMNParseListeners(new ArrayList<>(parseListener));
        mesin.setBeans(new ProcessBeans(konteks));
        tutupPintu(mesin);
        aturPekerjaan(mesin, jobExecutor);
        return mesin;
    }

    /** No query, script, model or diagram can be made from what a user types. */
    private static void tutupPintu(SpringProcessEngineConfiguration mesin) {
        mesin.setEnableExpressionsInAdhocQueries(false);
        mesin.setEnableExpressionsInStoredQueries(false);
        mesin.setEnableScriptCompilation(false);
        mesin.setEnableScriptEngineLoadExternalResources(false);
        mesin.setEnableFetchScriptEngineFromProcessApplication(false);
        mesin.setAutoStoreScriptVariables(false);
        mesin.setScriptEngineResolver(new NoScriptEngines());
        mesin.setCmmnEnabled(false);
        mesin.setStandaloneTasksEnabled(false);
        mesin.setCreateDiagramOnDeploy(false);
        mesin.setEnableXxeProcessing(false);
        mesin.setJavaSerializationFormatEnabled(false);
        mesin.setMetricsEnabled(false);
        mesin.setTaskMetricsEnabled(false);
        mesin.setDbMetricsReporterActivate(false);
    }

    private static void aturPekerjaan(SpringProcessEngineConfiguration mesin, JobExecutor jobExecutor) {
        mesin.setJobExecutor(jobExecutor);
        mesin.setJobExecutorActivate(false);
        mesin.setJobExecutorAcquireByDueDate(true);
        // By default three attempts are used up in a tenth of a second.
        mesin.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
        mesin.setDefaultNumberOfRetries(5);
        mesin.setEnableReducedJobExceptionLogging(true);
        // A rule that a user breaks is told to the user; a failed job is told by the job executor.
        mesin.setEnableCmdExceptionLogging(false);
        mesin.setHistoryCleanupBatchWindowStartTime("01:00");
        mesin.setHistoryCleanupBatchWindowEndTime("04:00");
        mesin.setHistoryCleanupDegreeOfParallelism(1);
        mesin.setBatchOperationHistoryTimeToLive("P365D");
        mesin.setHistoryCleanupJobLogTimeToLive("P90D");
        mesin.setLoggingContextBusinessKey("kunci");
        mesin.setLoggingContextTenantId("pemda");
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration konfigurasi) {
        var pabrik = new ProcessEngineFactoryBean();
        pabrik.setProcessEngineConfiguration(konfigurasi);
        return pabrik;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine mesin) {
        return mesin.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine mesin) {
        return mesin.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine mesin) {
        return mesin.getManagementService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine mesin) {
        return mesin.getRepositoryService();
    }

    @Bean
    HistoryService historyService(ProcessEngine mesin) {
        return mesin.getHistoryService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine mesin) {
        return mesin.getDecisionService();
    }
}
