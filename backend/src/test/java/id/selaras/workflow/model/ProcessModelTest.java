package id.selaras.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.fasilitasi.FasilitasiRkpdProcess;
import id.selaras.workflow.fasilitasi.PenelaahanFasilitasiProcess;
import id.selaras.workflow.forum.ForumPerangkatDaerahProcess;
import id.selaras.workflow.forum.KonsultasiPublikProcess;
import id.selaras.workflow.forum.MusrenbangProcess;
import id.selaras.workflow.forum.PelaksanaanForumProcess;
import id.selaras.workflow.forum.PenelaahanPokirProcess;
import id.selaras.workflow.renja.PengajuanRenjaProcess;
import id.selaras.workflow.renja.PenyusunanRenjaProcess;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import id.selaras.workflow.reviu.ReviuApipProcess;
import id.selaras.workflow.rkpd.PenetapanRkpdProcess;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import id.selaras.workflow.rkpd.PenyusunanRkpdProcess;
import id.selaras.workflow.siklus.SiklusTahunanProcess;
import id.selaras.workflow.strategis.EvaluasiRaperdaProcess;
import id.selaras.workflow.strategis.PenetapanRaperdaProcess;
import id.selaras.workflow.strategis.PengajuanRenstraProcess;
import id.selaras.workflow.strategis.PengumpulanRenstraProcess;
import id.selaras.workflow.strategis.PenyusunanRenstraProcess;
import id.selaras.workflow.strategis.PenyusunanRpjmdProcess;
import id.selaras.workflow.strategis.PenyusunanRpjpdProcess;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models are read by analysts, logs and tests: each is drawn, named and explained, or the build breaks. */
class ProcessModelTest {

    private static final Map<String, Class<?>> KONSTANTA = Stream.of(
                    SiklusTahunanProcess.class,
                    PenyusunanRkpdProcess.class,
                    PengumpulanRancanganRenjaProcess.class,
                    PenetapanRkpdProcess.class,
                    PenyusunanRenjaProcess.class,
                    PengajuanRenjaProcess.class,
                    PelaksanaanForumProcess.class,
                    ForumPerangkatDaerahProcess.class,
                    KonsultasiPublikProcess.class,
                    MusrenbangProcess.class,
                    PenelaahanPokirProcess.class,
                    ReviuApipProcess.class,
                    FasilitasiRkpdProcess.class,
                    PenelaahanFasilitasiProcess.class,
                    VerifikasiRenjaProcess.class,
                    PenyusunanRpjpdProcess.class,
                    PenyusunanRpjmdProcess.class,
                    PenyusunanRenstraProcess.class,
                    PengajuanRenstraProcess.class,
                    PengumpulanRenstraProcess.class,
                    PenetapanRaperdaProcess.class,
                    EvaluasiRaperdaProcess.class)
            .collect(Collectors.toMap(k -> nilai(k, "KEY"), Function.identity()));

    private static final Pattern VARIABEL = Pattern.compile("\\$\\{!?(\\w+)( |})");

    static Stream<ModelProses> model() {
        return ModelProses.semua().stream();
    }

    @Test
    void everyModelHasItsConstants() {
        assertThat(model().map(ModelProses::kunci)).containsExactlyInAnyOrderElementsOf(KONSTANTA.keySet());
    }

    @ParameterizedTest
    @MethodSource("model")
    void modelSaysWhoMustDoWhatUntilWhenAndWhy(ModelProses model) {
        assertThat(PemeriksaMakna.periksa(model, TabelJadwal.tahapan())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("model")
    void modelIsDrawnAndNothingLiesOnAnythingElse(ModelProses model) {
        assertThat(PemeriksaGambar.periksa(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("model")
    void constantsAreTheNamesInTheModel(ModelProses model) {
        var konstanta = KONSTANTA.get(model.kunci());

        assertThat(semua(konstanta, "Elements"))
                .isEqualTo(model.isi().getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .collect(Collectors.toSet()));
        assertThat(semua(konstanta, "Messages"))
                .isEqualTo(model.isi().getModelElementsByType(Message.class).stream()
                        .map(Message::getName)
                        .collect(Collectors.toSet()));
        assertThat(semua(konstanta, "Variables")).containsAll(dipakai(model));
    }

    @Test
    void calledModelsExist() {
        var kunci = model().map(ModelProses::kunci).toList();
        model().flatMap(m -> m.isi().getModelElementsByType(CallActivity.class).stream())
                .forEach(c -> assertThat(kunci).contains(c.getCalledElement()));
    }

    @Test
    void ruinedModelIsNoticed() {
        var baik = Bpmn.convertToString(model().filter(m -> m.kunci().equals(VerifikasiRenjaProcess.KEY))
                .findFirst()
                .orElseThrow()
                .isi());
        assertThat(keluhan(baik)).isEmpty();

        assertThat(keluhan(baik.replace("camunda:dueDate=\"${jadwal.batas(execution,'RENJA_VERIFIKASI')}\"", "")))
                .anyMatch(k -> k.contains("userTask_telaahRenja has no due date"));
        assertThat(keluhan(baik.replace("id=\"eskalasi\"", "id=\"lain\"")))
                .anyMatch(k -> k.contains("userTask_telaahRenja has no timeout listener eskalasi"));
        assertThat(keluhan(baik.replace("peran.pd('MITRA_BAPPEDA', execution)", "peran.pemda('SEKDA')")))
                .anyMatch(k -> k.contains("userTask_telaahRenja stands in the lane of another office"));
        assertThat(keluhan(baik.replace("P3650D", ""))).anyMatch(k -> k.contains("historyTimeToLive"));
        assertThat(keluhan(baik.replace("name=\"Telaah Renja\"", "")))
                .anyMatch(k -> k.contains("userTask_telaahRenja has no name"));
        assertThat(keluhan(baik.replace("Sumber: rancangan Selaras, bukan ketentuan.", "")))
                .anyMatch(k -> k.contains("gateway_renjaSesuai has no documentation"));
        assertThat(keluhan(baik.replace("${periksaRenjaDelegate}", "${runtimeService.deleteDeployment()}")))
                .anyMatch(k -> k.contains("serviceTask_periksaRenja does not call a delegate"));
        assertThat(keluhan(baik.replace("camunda:asyncBefore=\"true\"", "")))
                .anyMatch(k -> k.contains("serviceTask_periksaRenja is the first step"));
        assertThat(keluhan(baik.replace("bpmnElement=\"gateway_renjaSesuai\"", "bpmnElement=\"endEvent_renjaSesuai\"")))
                .anyMatch(k -> k.contains("gateway_renjaSesuai is not drawn"));
        assertThat(keluhan(baik.replaceFirst(
                        "(bpmnElement=\"userTask_telaahRenja\"[^>]*>\\s*<dc:Bounds [^>]*)\\bx=\"[\\d.]+\"",
                        "$1x=\"400\"")))
                .isNotEmpty();
    }

    @Test
    void everyWayLeadsOn() {
        model().forEach(m -> m.isi().getModelElementsByType(FlowNode.class).stream()
                .filter(n -> n.getOutgoing().isEmpty()
                        && !n.getElementType().getTypeName().equals("endEvent")
                        && !n.getElementType().getTypeName().equals("subProcess"))
                .forEach(n -> assertThat(n.getId())
                        .as("%s has a dead end", m.berkas())
                        .isNull()));
    }

    private static java.util.List<String> keluhan(String xml) {
        var rusak = new ModelProses(
                "VerifikasiRenja.bpmn",
                Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
        return Stream.concat(
                        PemeriksaMakna.periksa(rusak, TabelJadwal.tahapan()).stream(),
                        PemeriksaGambar.periksa(rusak).stream())
                .toList();
    }

    private static Set<String> dipakai(ModelProses model) {
        return model.isi().getModelElementsByType(SequenceFlow.class).stream()
                .filter(a -> a.getConditionExpression() != null)
                .map(a -> VARIABEL.matcher(a.getConditionExpression().getTextContent()))
                .filter(java.util.regex.Matcher::find)
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> semua(Class<?> konstanta, String kelompok) {
        return Arrays.stream(konstanta.getDeclaredClasses())
                .filter(k -> k.getSimpleName().equals(kelompok))
                .flatMap(k -> Arrays.stream(k.getDeclaredFields()))
                .map(ProcessModelTest::isi)
                .collect(Collectors.toSet());
    }

    private static String nilai(Class<?> kelas, String nama) {
        try {
            return isi(kelas.getDeclaredField(nama));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String isi(Field konstanta) {
        try {
            return (String) konstanta.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
