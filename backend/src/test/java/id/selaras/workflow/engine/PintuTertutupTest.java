package id.selaras.workflow.engine;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.selaras.workflow.ProsesUji;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** The doors through which a text could become code are shut, and those that have known holes are not there. */
class PintuTertutupTest extends ProsesUji {

    @Autowired
    RepositoryService repository;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.engine.rest.TaskRestService",
                "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
                "org.camunda.bpm.cockpit.Cockpit",
                "org.camunda.bpm.admin.Admin",
                "org.camunda.bpm.tasklist.Tasklist",
                "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"
            })
    void restApiAndWebApplicationsOfTheEngineAreNotOnTheClassPath(String kelas) {
        assertThat(ClassUtils.isPresent(kelas, getClass().getClassLoader())).isFalse();
    }

    @Test
    void noPageOfTheEngineIsServed() throws Exception {
        assertThat(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:META-INF/resources/webjars/camunda/**/*"))
                .isEmpty();
    }

    @Test
    void queryTakesNoExpression() {
        assertThatThrownBy(() -> task.createTaskQuery()
                        .taskAssigneeExpression("${'a'.toString()}")
                        .list())
                .hasMessageContaining("Expressions are forbidden in adhoc queries");
    }

    /** The check of the engine misses or-queries, so that none of ours may take an expression at all. */
    @Test
    void noQueryOfOursTakesAnExpressionAndOnlyTheClassPathIsDeployed() {
        var kelas = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.selaras");
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching(".*Expression")).and(target(owner(assignableTo(Query.class)))))
                .check(kelas);
        noClasses()
                .that()
                .doNotHaveSimpleName("ModelDeployment")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DeploymentBuilder.class)
                .check(kelas);
    }

    @Test
    void modelWithAScriptIsRefused() {
        var model = Bpmn.createExecutableProcess("skrip")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1+1")
                .endEvent()
                .done();
        assertThatThrownBy(() -> pasang(model)).hasMessageContaining("script tasks are not allowed");
    }

    @Test
    void scriptHiddenInAConditionFindsNoLanguage() {
        var id = repository
                .createDeployment()
                .addString("syarat.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji"
                            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                          <process id="syaratSkrip" isExecutable="true" camunda:historyTimeToLive="1">
                            <startEvent id="a"/>
                            <sequenceFlow id="f" sourceRef="a" targetRef="b">
                              <conditionExpression xsi:type="tFormalExpression" language="groovy">true</conditionExpression>
                            </sequenceFlow>
                            <endEvent id="b"/>
                          </process>
                        </definitions>
                        """)
                .deploy()
                .getId();
        try {
            assertThatThrownBy(() -> mulai("syaratSkrip", kunciRkpd(), variabel()))
                    .hasMessageContaining("Can't find scripting engine for 'groovy'");
        } finally {
            repository.deleteDeployment(id, true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jdbcClient.sql('delete from renja').update()}",
                "${dataSource.connection}",
                "${runtimeService.createProcessInstanceQuery().count()}",
                "${tugasService.selesaikan(1, null)}"
            })
    void expressionReachesNothingButDelegatesScheduleAndOffices(String ekspresi) {
        var model = Bpmn.createExecutableProcess("ekspresi")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression(ekspresi)
                .endEvent()
                .done();
        var id = pasang(model);
        try {
            assertThatThrownBy(() -> mulai("ekspresi", kunciRkpd(), variabel()))
                    .hasMessageContaining("Unknown property used in expression");
        } finally {
            repository.deleteDeployment(id, true);
        }
    }

    private String pasang(BpmnModelInstance model) {
        return repository
                .createDeployment()
                .addModelInstance("uji.bpmn", model)
                .deploy()
                .getId();
    }
}
