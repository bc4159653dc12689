package id.selaras;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "id.selaras", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ENGINE_ONLY_IN_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackage("id.selaras.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule REPORTS_ONLY_IN_DOKUMEN = noClasses()
            .that()
            .resideOutsideOfPackages("id.selaras.dokumen..", "id.selaras.laporan..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule KERNEL_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("id.selaras.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.context..", "org.springframework.stereotype..", "jakarta..");

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_IN_PLANS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "id.selaras.kernel..",
                    "id.selaras.strategis..",
                    "id.selaras.tahunan..",
                    "id.selaras.verifikasi..",
                    "id.selaras.evaluasi..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule NO_FLOATING_POINT_RETURNED = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("id.selaras.kernel..", "id.selaras.tahunan..", "id.selaras.verifikasi..")
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackages("id.selaras.platform..", "id.selaras.tolokukur..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");
}
