import { type Answer, json, noContent, notFound } from '../answer.ts';
import { type Call, type Handlers, paginate, pullOf, textIn } from '../call.ts';
import { hunkAt } from '../diff.ts';
import { filesOf, pullRange } from '../range.ts';
import { reviewCommentShape, reviewShape } from '../shapes/talk.ts';
import type { PullRequest, ReviewComment } from '../state.ts';

/** Reviews and their comments, which may stand only on lines of the diff. */
export const reviews: Handlers = {
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const found = call.repository.reviews.filter((review) => review.pull === pull.number);
    return paginate(call, found, (review) => reviewShape(call.repository, review, call.links));
  },

  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const found = call.repository.reviewComments.filter((comment) => comment.pull === pull.number);
    return paginate(call, found, (comment) => reviewCommentShape(call.repository, comment, call.links));
  },

  'pulls/create-review': async (call) => {
    const { repository, body, login, links, nextId } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const id = nextId();
    const drafts = Array.isArray(body.comments) ? body.comments : [];
    const comments = await placeComments(call, pull, drafts, id);
    // One bad place refuses the whole review, and GitHub does not say which.
    if (comments === undefined) return unresolvable();
    const commitId = textIn(body, 'commit_id') ?? (await pullRange(repository, pull))?.head ?? '';
    const event = textIn(body, 'event') ?? 'PENDING';
    const review = { id, pull: pull.number, body: textIn(body, 'body') ?? '', event, commitId, author: login };
    repository.reviews.push(review);
    repository.reviewComments.push(...comments);
    return json(reviewShape(repository, review, links));
  },

  'pulls/create-review-comment': async (call) => {
    const { repository, links } = call;
    const pull = pullOf(call);
    if (pull === undefined) return notFound();
    const [comment] = (await placeComments(call, pull, [call.body], null)) ?? [];
    if (comment === undefined) return unresolvable();
    repository.reviewComments.push(comment);
    return json(reviewCommentShape(repository, comment, links), 201);
  },

  'pulls/update-review-comment': (call) => {
    const comment = commentOf(call);
    if (comment === undefined) return notFound();
    comment.body = textIn(call.body, 'body') ?? '';
    return json(reviewCommentShape(call.repository, comment, call.links));
  },

  'pulls/delete-review-comment': (call) => {
    const comment = commentOf(call);
    if (comment === undefined) return notFound();
    call.repository.reviewComments = call.repository.reviewComments.filter((one) => one !== comment);
    return noContent;
  },
};

function commentOf({ repository, parameters }: Call): ReviewComment | undefined {
  return repository.reviewComments.find(({ id }) => id === Number(parameters.comment_id));
}

function unresolvable(): Answer {
  const errors = ['Line could not be resolved'];
  return json(
    { message: 'Unprocessable Entity', errors, documentation_url: 'https://docs.github.com/rest', status: '422' },
    422,
  );
}

/** `undefined` when one of them is on no line of the diff. */
async function placeComments(
  call: Call,
  pull: PullRequest,
  drafts: readonly unknown[],
  review: number | null,
): Promise<readonly ReviewComment[] | undefined> {
  const range = await pullRange(call.repository, pull);
  const files = await filesOf(call.repository.git, range);
  const comments: ReviewComment[] = [];
  for (const draft of drafts) {
    const { path, body, line, start_line = null, side = 'RIGHT' } = Object(draft);
    const patch = files.find((file) => file.path === path)?.patch;
    const hunk = patch === undefined ? undefined : hunkAt(patch, side, Number(line));
    const start = patch === undefined || start_line === null ? '' : hunkAt(patch, side, Number(start_line));
    if (hunk === undefined || start === undefined) return undefined;
    const place = { path, line: Number(line), startLine: start_line, side, hunk };
    const commitId = range?.head ?? '';
    comments.push({ id: call.nextId(), pull: pull.number, review, body, author: call.login, commitId, ...place });
  }
  return comments;
}
