package id.selaras.workflow.forum;

import id.selaras.partisipasi.forum.ForumService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The forum was held: its result goes to the chair, or the task says what is missing. */
@Component("periksaPelaksanaanForumListener")
class PeriksaPelaksanaanForumListener implements TaskListener {

    private final ForumService forum;

    PeriksaPelaksanaanForumListener(ForumService forum) {
        this.forum = forum;
    }

    @Override
    public void notify(DelegateTask tugas) {
        forum.selesaikanPelaksanaan(IdForum.dari(tugas));
    }
}
