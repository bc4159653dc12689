package id.selaras.workflow.model;

import id.selaras.akses.Peran;
import id.selaras.kernel.Tahap;
import id.selaras.workflow.tugas.Pilihan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** What a model says: names, sources, whose task until when, and what it may call. */
final class PemeriksaMakna {

    private static final Map<String, String> AWALAN = Map.of(
            "startEvent", "startEvent",
            "endEvent", "endEvent",
            "intermediateCatchEvent", "catchEvent",
            "intermediateThrowEvent", "throwEvent",
            "exclusiveGateway", "gateway");
    private static final Pattern PERAN_PEMDA = Pattern.compile("\\$\\{peran\\.pemda\\('(\\w+)'\\)}");
    private static final Pattern PERAN_PD = Pattern.compile("\\$\\{peran\\.pd\\('(\\w+)', execution\\)}");
    private static final Map<String, String> PERAN_FORUM = Map.of(
            "${peran.penyelenggara(execution)}", "lane_penyelenggara",
            "${peran.pimpinanSidang(execution)}", "lane_pimpinanSidang",
            "${peran.yangDireviu(execution)}", "lane_yangDireviu");
    /** In a model of forums: the stage of whichever forum it holds. */
    private static final String TAHAPAN_FORUM = "FORUM";

    /** In the model that RPJPD and RPJMD share: the stage of whichever plan it sets. */
    private static final String TAHAPAN_RAPERDA = "RAPERDA_";

    private static final Pattern BATAS = Pattern.compile("\\$\\{jadwal\\.batas\\(execution,'([A-Z_]+)'\\)}");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z]\\w+Delegate}");
    private static final Pattern SYARAT = Pattern.compile("\\$\\{!?\\w+}|\\$\\{\\w+ (==|!=) '[A-Z_]+'}");
    private static final Map<String, Peran> LAJUR = Map.ofEntries(
            Map.entry("lane_perencanaPd", Peran.PERENCANA_PD),
            Map.entry("lane_sekretarisPd", Peran.SEKRETARIS_PD),
            Map.entry("lane_kepalaPd", Peran.KEPALA_PD),
            Map.entry("lane_mitraBappeda", Peran.MITRA_BAPPEDA),
            Map.entry("lane_kabidBappeda", Peran.KABID_BAPPEDA),
            Map.entry("lane_kepalaBappeda", Peran.KEPALA_BAPPEDA),
            Map.entry("lane_sekda", Peran.SEKDA),
            Map.entry("lane_kepalaDaerah", Peran.KEPALA_DAERAH),
            Map.entry("lane_inspektorat", Peran.INSPEKTORAT),
            Map.entry("lane_dprd", Peran.DPRD),
            Map.entry("lane_provinsi", Peran.PROVINSI));

    private final ModelProses model;
    private final Set<String> tahapan;
    private final List<String> keluhan = new ArrayList<>();

    private PemeriksaMakna(ModelProses model, Set<String> tahapan) {
        this.model = model;
        this.tahapan = tahapan;
    }

    static List<String> periksa(ModelProses model, Set<String> tahapan) {
        var pemeriksa = new PemeriksaMakna(model, tahapan);
        pemeriksa.proses();
        pemeriksa.semua(FlowNode.class).forEach(pemeriksa::simpul);
        pemeriksa.semua(UserTask.class).forEach(pemeriksa::tugas);
        pemeriksa.semua(SequenceFlow.class).forEach(pemeriksa::alur);
        pemeriksa.semua(Message.class).forEach(pemeriksa::pesan);
        pemeriksa.langkah();
        return pemeriksa.keluhan;
    }

    private <T extends BaseElement> List<T> semua(Class<T> jenis) {
        return List.copyOf(model.isi().getModelElementsByType(jenis));
    }

    private void proses() {
        var proses = model.proses();
        harus((proses.getId() + ".bpmn").equals(model.berkas()), proses.getId(), "file is not named like the process");
        harus(proses.isExecutable(), proses.getId(), "is not executable");
        harus(
                String.valueOf(proses.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"),
                proses.getId(),
                "has no historyTimeToLive");
        bersumber(proses);
        semua(ScriptTask.class).forEach(s -> keluh(s.getId(), "is a script"));
    }

    private void simpul(FlowNode simpul) {
        harus(simpul.getName() != null && !simpul.getName().isBlank(), simpul.getId(), "has no name");
        bersumber(simpul);
        var jenis = simpul.getElementType().getTypeName();
        harus(
                simpul.getId().matches(AWALAN.getOrDefault(jenis, jenis) + "_[a-z][A-Za-z]+"),
                simpul.getId(),
                "is not named by the pattern of its kind");
        if (simpul instanceof ExclusiveGateway) {
            harus(String.valueOf(simpul.getName()).endsWith("?"), simpul.getId(), "asks no question");
        }
    }

    private void bersumber(BaseElement elemen) {
        var teks = elemen.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining());
        harus(teks.contains("Sumber: "), elemen.getId(), "has no documentation that names its source");
    }

    private void tugas(UserTask tugas) {
        var lajur = lajur(tugas);
        var lajurForum = PERAN_FORUM.get(String.valueOf(tugas.getCamundaCandidateGroups()));
        var peran = peran(tugas);
        harus(peran != null || lajurForum != null, tugas.getId(), "has no candidate group by expression");
        harus(
                lajur != null && (lajurForum == null ? LAJUR.get(lajur) == peran : lajurForum.equals(lajur)),
                tugas.getId(),
                "stands in the lane of another office: " + lajur);

        var batas = BATAS.matcher(String.valueOf(tugas.getCamundaDueDate()));
        harus(batas.matches(), tugas.getId(), "has no due date from the schedule");
        if (batas.matches()) {
            var kunci = batas.group(1);
            harus(dikenal(kunci), tugas.getId(), "has a due date that the schedule does not know: " + kunci);
            harus(kunci.equals(sifat(tugas).get("tahapan")), tugas.getId(), "names another tahapan than its due date");
            waktu(tugas, "pengingat", kunci);
            waktu(tugas, "eskalasi", kunci);
        }
        var pilihan = sifat(tugas).get("pilihan");
        harus(
                pilihan == null
                        || Arrays.stream(Pilihan.values())
                                .anyMatch(p -> p.name().equals(pilihan)),
                tugas.getId(),
                "asks an unknown question: " + pilihan);
        var tahap = sifat(tugas).get("tahap");
        harus(
                tahap == null
                        || Arrays.stream(Tahap.values()).anyMatch(t -> t.name().equals(tahap)),
                tugas.getId(),
                "is in an unknown tahap: " + tahap);
        var naskah = sifat(tugas).get("naskah");
        harus(naskah == null || naskah.matches("[A-Z_]{3,40}"), tugas.getId(), "has an ill-named paper: " + naskah);
        boolean bercabang = tugas.getSucceedingNodes().list().stream()
                .anyMatch(n -> n instanceof Gateway || n instanceof BusinessRuleTask);
        harus(
                bercabang == (pilihan != null),
                tugas.getId(),
                "asks for a decision that nothing follows, or the reverse");
    }

    private static Peran peran(UserTask tugas) {
        var teks = String.valueOf(tugas.getCamundaCandidateGroups());
        var pemda = PERAN_PEMDA.matcher(teks);
        if (pemda.matches()) {
            var peran = Peran.valueOf(pemda.group(1));
            return peran.padaPd() ? null : peran;
        }
        var pd = PERAN_PD.matcher(teks);
        if (pd.matches()) {
            var peran = Peran.valueOf(pd.group(1));
            return peran.padaPd() ? peran : null;
        }
        return null;
    }

    private String lajur(FlowNode simpul) {
        FlowNode dicari = simpul.getParentElement() instanceof SubProcess induk ? induk : simpul;
        return semua(Lane.class).stream()
                .filter(l -> l.getFlowNodeRefs().contains(dicari))
                .map(Lane::getId)
                .findFirst()
                .orElse(null);
    }

    private boolean dikenal(String kunci) {
        return TAHAPAN_FORUM.equals(kunci)
                || tahapan.contains(kunci)
                || kunci.startsWith(TAHAPAN_RAPERDA)
                        && List.of("RPJPD_", "RPJMD_").stream()
                                .allMatch(r -> tahapan.contains(r + kunci.substring(TAHAPAN_RAPERDA.length())))
                || tahapan.contains("RKPD_" + kunci) && tahapan.contains("RENJA_" + kunci)
                || List.of("RANCANGAN_AWAL", "RANCANGAN", "RANCANGAN_AKHIR").stream()
                        .allMatch(t -> tahapan.contains(kunci + "_" + t));
    }

    private static Map<String, String> sifat(UserTask tugas) {
        if (tugas.getExtensionElements() == null) {
            return Map.of();
        }
        return tugas.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(p -> p.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private void waktu(UserTask tugas, String jenis, String kunci) {
        var listener =
                tugas.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .filter(l -> jenis.equals(l.getAttributeValue("id")) && "timeout".equals(l.getCamundaEvent()))
                        .findFirst();
        harus(listener.isPresent(), tugas.getId(), "has no timeout listener " + jenis);
        listener.ifPresent(l -> {
            harus(
                    ("${" + jenis + "TugasListener}").equals(l.getCamundaDelegateExpression()),
                    tugas.getId(),
                    "calls something else for " + jenis);
            var waktu = l.getChildElementsByType(TimerEventDefinition.class).stream()
                    .map(t -> t.getTimeDate().getTextContent())
                    .findFirst()
                    .orElse("");
            harus(
                    waktu.equals("${jadwal." + jenis + "(execution,'" + kunci + "')}"),
                    tugas.getId(),
                    "counts " + jenis + " from another date");
        });
    }

    private void alur(SequenceFlow alur) {
        if (!(alur.getSource() instanceof ExclusiveGateway gerbang)) {
            return;
        }
        harus(alur.getName() != null, alur.getId(), "leaves a question without an answer");
        harus(
                alur.getId().equals("flow_" + gerbang.getId().substring("gateway_".length()) + "_" + alur.getName()),
                alur.getId(),
                "is not named by question and answer");
        harus(
                alur.getConditionExpression() != null
                        && SYARAT.matcher(alur.getConditionExpression().getTextContent())
                                .matches(),
                alur.getId(),
                "has no simple condition");
    }

    private void pesan(Message pesan) {
        var nama = String.valueOf(pesan.getName());
        harus(
                pesan.getId()
                        .equals("message_" + nama.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                + nama.substring(1)),
                pesan.getId(),
                "is not named like its message " + nama);
    }

    private void langkah() {
        semua(ServiceTask.class)
                .forEach(s -> harus(
                        DELEGATE.matcher(String.valueOf(s.getCamundaDelegateExpression()))
                                        .matches()
                                && s.getCamundaClass() == null
                                && s.getCamundaExpression() == null,
                        s.getId(),
                        "does not call a delegate by name"));
        semua(ThrowEvent.class).stream()
                .flatMap(t -> t.getEventDefinitions().stream())
                .filter(MessageEventDefinition.class::isInstance)
                .map(MessageEventDefinition.class::cast)
                .forEach(d -> harus(
                        DELEGATE.matcher(String.valueOf(d.getCamundaDelegateExpression()))
                                .matches(),
                        d.getId(),
                        "does not send by a delegate"));
        semua(StartEvent.class).stream()
                .flatMap(s -> s.getSucceedingNodes().list().stream())
                .filter(ServiceTask.class::isInstance)
                .forEach(s -> harus(
                        ((ServiceTask) s).isCamundaAsyncBefore(),
                        s.getId(),
                        "is the first step and not asynchronous: its fault would undo what the user did"));
        semua(CallActivity.class)
                .forEach(c -> harus(
                        "deployment".equals(c.getCamundaCalledElementBinding()),
                        c.getId(),
                        "calls whatever is newest instead of what it began with"));
        semua(BusinessRuleTask.class)
                .forEach(r -> harus(
                        "deployment".equals(r.getCamundaDecisionRefBinding()),
                        r.getId(),
                        "decides by whatever is newest instead of what it began with"));
    }

    private void harus(boolean benar, String elemen, String masalah) {
        if (!benar) {
            keluh(elemen, masalah);
        }
    }

    private void keluh(String elemen, String masalah) {
        keluhan.add(model.berkas() + ": " + elemen + " " + masalah);
    }
}
