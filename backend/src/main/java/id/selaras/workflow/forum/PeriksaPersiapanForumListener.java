package id.selaras.workflow.forum;

import id.selaras.partisipasi.forum.ForumService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The preparation is done: the invitations go out, or the task says what is missing. */
@Component("periksaPersiapanForumListener")
class PeriksaPersiapanForumListener implements TaskListener {

    private final ForumService forum;

    PeriksaPersiapanForumListener(ForumService forum) {
        this.forum = forum;
    }

    @Override
    public void notify(DelegateTask tugas) {
        forum.undang(IdForum.dari(tugas));
    }
}
