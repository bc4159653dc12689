package id.selaras.workflow.model;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** How a model is drawn: everything has a place, nothing lies on anything else, words fit. */
final class PemeriksaGambar {

    private static final int BARIS_TERBANYAK = 3;
    private static final double LEBAR_HURUF = 5.6;
    private static final double TINGGI_BARIS = 14;
    private static final int HURUF_TUGAS = 19;
    private static final int HURUF_LABEL = 15;

    private final ModelProses model;
    private final List<String> keluhan = new ArrayList<>();
    private final Map<FlowNode, Rectangle2D> kotak = new HashMap<>();
    private final Map<FlowNode, Rectangle2D> tulisan = new HashMap<>();
    private final Map<SequenceFlow, List<Line2D>> garis = new HashMap<>();

    private PemeriksaGambar(ModelProses model) {
        this.model = model;
    }

    static List<String> periksa(ModelProses model) {
        var pemeriksa = new PemeriksaGambar(model);
        pemeriksa.kumpulkan();
        pemeriksa.lengkap();
        pemeriksa.ukuran();
        pemeriksa.tumpangTindih();
        pemeriksa.garisBebas();
        pemeriksa.diLajur();
        return pemeriksa.keluhan;
    }

    private void kumpulkan() {
        for (var bentuk : model.isi().getModelElementsByType(BpmnShape.class)) {
            if (bentuk.getBpmnElement() instanceof FlowNode simpul) {
                kotak.put(simpul, persegi(bentuk.getBounds()));
                if (bentuk.getBpmnLabel() != null) {
                    tulisan.put(
                            simpul, teks(simpul, persegi(bentuk.getBpmnLabel().getBounds())));
                }
            }
        }
        for (var tepi : model.isi().getModelElementsByType(BpmnEdge.class)) {
            if (tepi.getBpmnElement() instanceof SequenceFlow alur) {
                var titik = List.copyOf(tepi.getWaypoints());
                var ruas = new ArrayList<Line2D>();
                for (int i = 1; i < titik.size(); i++) {
                    ruas.add(new Line2D.Double(
                            titik.get(i - 1).getX(),
                            titik.get(i - 1).getY(),
                            titik.get(i).getX(),
                            titik.get(i).getY()));
                }
                garis.put(alur, ruas);
            }
        }
    }

    private void lengkap() {
        var tergambar = model.isi().getModelElementsByType(BpmnShape.class).stream()
                .map(BpmnShape::getBpmnElement)
                .toList();
        List<BaseElement> perlu = new ArrayList<>();
        perlu.addAll(model.isi().getModelElementsByType(FlowNode.class));
        perlu.addAll(model.isi().getModelElementsByType(Lane.class));
        perlu.addAll(model.isi().getModelElementsByType(Participant.class));
        perlu.stream().filter(e -> !tergambar.contains(e)).forEach(e -> keluh(e, "is not drawn"));
        model.isi().getModelElementsByType(SequenceFlow.class).stream()
                .filter(a -> garis.getOrDefault(a, List.of()).isEmpty())
                .forEach(a -> keluh(a, "is not drawn"));
        kotak.keySet().stream()
                .filter(n -> !(n instanceof Activity) && !tulisan.containsKey(n))
                .forEach(n -> keluh(n, "has no place for its label"));
    }

    private void ukuran() {
        kotak.forEach((simpul, k) -> {
            if (simpul instanceof Activity
                    && !(simpul instanceof SubProcess)
                    && (k.getWidth() != 120 || k.getHeight() != 80)) {
                keluh(simpul, "is not 120 by 80");
            }
            int huruf = simpul instanceof Activity ? HURUF_TUGAS : HURUF_LABEL;
            if (baris(nama(simpul), huruf).size() > BARIS_TERBANYAK) {
                keluh(simpul, "has a label of more than three lines");
            }
        });
    }

    private void tumpangTindih() {
        var semua = new ArrayList<>(kotak.keySet());
        for (int i = 0; i < semua.size(); i++) {
            for (int j = i + 1; j < semua.size(); j++) {
                var a = semua.get(i);
                var b = semua.get(j);
                if (!bersarang(a, b) && kotak.get(a).intersects(kotak.get(b))) {
                    keluh(a, "lies on " + b.getId());
                }
            }
        }
        tulisan.forEach((simpul, teks) -> kotak.forEach((lain, k) -> {
            if (!(lain instanceof SubProcess) && lain != simpul && teks.intersects(k)) {
                keluh(simpul, "has its label on " + lain.getId());
            }
        }));
    }

    private static boolean bersarang(FlowNode a, FlowNode b) {
        return a instanceof SubProcess
                || b instanceof SubProcess
                || a instanceof BoundaryEvent tepi && tepi.getAttachedTo() == b
                || b instanceof BoundaryEvent tepi2 && tepi2.getAttachedTo() == a;
    }

    private void garisBebas() {
        garis.forEach((alur, ruas) -> ruas.forEach(r -> {
            if (r.getX1() != r.getX2() && r.getY1() != r.getY2()) {
                keluh(alur, "runs askew");
            }
            kotak.forEach((simpul, k) -> {
                if (!(simpul instanceof SubProcess)
                        && simpul != alur.getSource()
                        && simpul != alur.getTarget()
                        && !(simpul instanceof BoundaryEvent tepi && tepi.getAttachedTo() == alur.getSource())
                        && r.intersects(k)) {
                    keluh(alur, "runs through " + simpul.getId());
                }
            });
            tulisan.forEach((simpul, teks) -> {
                if (r.intersects(teks)) {
                    keluh(alur, "runs through the label of " + simpul.getId());
                }
            });
        }));
        garis.forEach((alur, ruas) -> {
            menempel(alur, alur.getSource(), ruas.isEmpty() ? null : ruas.get(0).getP1());
            menempel(
                    alur,
                    alur.getTarget(),
                    ruas.isEmpty() ? null : ruas.get(ruas.size() - 1).getP2());
        });
    }

    private void menempel(SequenceFlow alur, FlowNode simpul, Point2D titik) {
        var k = kotak.get(simpul);
        if (k == null || titik == null) {
            return;
        }
        var sedikitLebihBesar = new Rectangle2D.Double(k.getX() - 1, k.getY() - 1, k.getWidth() + 2, k.getHeight() + 2);
        if (!sedikitLebihBesar.contains(titik)) {
            keluh(alur, "does not reach " + simpul.getId());
        }
    }

    private void diLajur() {
        for (var bentuk : model.isi().getModelElementsByType(BpmnShape.class)) {
            if (bentuk.getBpmnElement() instanceof Lane lajur) {
                var batas = persegi(bentuk.getBounds());
                lajur.getFlowNodeRefs().stream()
                        .filter(n -> kotak.containsKey(n) && !batas.contains(kotak.get(n)))
                        .forEach(n -> keluh(n, "is drawn outside its lane " + lajur.getId()));
            }
        }
    }

    private static Rectangle2D persegi(Bounds b) {
        return new Rectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    /** The words themselves: centred in the box that the drawing gives them. */
    private static Rectangle2D teks(FlowNode simpul, Rectangle2D label) {
        var baris = baris(nama(simpul), HURUF_LABEL);
        double lebar = baris.stream().mapToInt(String::length).max().orElse(0) * LEBAR_HURUF;
        return new Rectangle2D.Double(label.getCenterX() - lebar / 2, label.getY(), lebar, baris.size() * TINGGI_BARIS);
    }

    private static List<String> baris(String teks, int huruf) {
        var hasil = new ArrayList<String>();
        var kini = "";
        for (var kata : teks.split(" ")) {
            if (!kini.isEmpty() && kini.length() + 1 + kata.length() > huruf) {
                hasil.add(kini);
                kini = kata;
            } else {
                kini = kini.isEmpty() ? kata : kini + " " + kata;
            }
        }
        hasil.add(kini);
        return hasil;
    }

    private static String nama(FlowElement elemen) {
        return elemen.getName() == null ? "" : elemen.getName();
    }

    private void keluh(BaseElement elemen, String masalah) {
        keluhan.add(model.berkas() + ": " + elemen.getId() + " " + masalah);
    }
}
