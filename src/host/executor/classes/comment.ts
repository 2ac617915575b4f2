import type { Cell } from '../../../model/address.ts';
import type { Comment, Mention, Remark } from '../../features/comment.ts';
import type { CommentChange, HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { areaFrom, cellCount, rangeArgument } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { commentEvents } from '../events.ts';
import { flag, oneOf, text } from '../fields.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import { range } from './range.ts';
import { refuseProtected } from './refusals.ts';

interface Thread {
  readonly sheet: HostSheet;
  readonly comment: Comment;
}
interface Reply extends Thread {
  readonly reply: Remark;
}

const longestContent = 32_767;
const author = { authorName: 'Sitova', authorEmail: 'sitova@example.org' };

function tell(
  { sheet, comment }: Thread,
  { workbook }: Session,
  kind: 'commentAdded' | 'commentDeleted' | 'commentChanged',
  change?: CommentChange,
  replyIds: readonly string[] = [],
): void {
  workbook.tell({ kind, sheet, commentId: comment.id, replyIds, ...(change ? { change } : {}) });
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'comments' });
}

/** What comments and replies have in common. */
function remarkMembers<T>(remarkOf: (target: T) => Remark, edited: (target: T, session: Session) => void) {
  return {
    get: {
      AuthorEmail: (target: T) => remarkOf(target).authorEmail,
      AuthorName: (target: T) => remarkOf(target).authorName,
      Content: (target: T) => remarkOf(target).content,
      ContentType: (target: T) => remarkOf(target).contentType,
      CreationDate: (target: T) => remarkOf(target).created,
      Id: (target: T) => remarkOf(target).id,
      Mentions: (target: T) => remarkOf(target).mentions,
      Resolved: (target: T) => remarkOf(target).resolved,
      RichContent: (target: T) => remarkOf(target).content,
    },
    set: {
      Content: (target: T, value: unknown, session: Session) => {
        Object.assign(remarkOf(target), { content: contentOf(value), contentType: 'Plain', mentions: [] });
        edited(target, session);
      },
    },
  };
}

const ofComment = remarkMembers<Thread>(
  ({ comment }) => comment,
  (target, session) => tell(target, session, 'commentChanged', 'CommentEdited'),
);

const comment: ObjectMaker<Thread> = hostClass<Thread>('Comment', {
  id: (target) => ({ Id: target.comment.id }),
  get: ofComment.get,
  set: {
    ...ofComment.set,
    Resolved: (target, value, session) => {
      target.comment.resolved = flag(value);
      tell(
        target,
        session,
        'commentChanged',
        target.comment.resolved ? 'CommentResolved' : 'CommentReopened',
      );
    },
  },
  objects: { Replies: (target) => replyCollection.of(target) },
  methods: {
    Delete: (target, _, session) => {
      const { features } = target.sheet;
      features.comments = features.comments.filter((one) => one !== target.comment);
      tell(
        target,
        session,
        'commentDeleted',
        undefined,
        target.comment.replies.map(({ id }) => id),
      );
    },
    GetLocation: (target) => range.of(cellOf(target)),
    UpdateMentions: (target, args, session) => {
      mention(target.comment, args.value(0));
      tell(target, session, 'commentChanged', 'CommentEdited');
    },
  },
});

const ofReply = remarkMembers<Reply>(
  ({ reply }) => reply,
  (target, session) => tell(target, session, 'commentChanged', 'ReplyEdited', [target.reply.id]),
);

const commentReply: ObjectMaker<Reply> = hostClass<Reply>('CommentReply', {
  id: ({ reply }) => ({ Id: reply.id }),
  get: { ...ofReply.get, Resolved: (target) => target.comment.resolved },
  set: ofReply.set,
  methods: {
    Delete: (target, _, session) => {
      target.comment.replies.splice(target.comment.replies.indexOf(target.reply), 1);
      tell(target, session, 'commentChanged', 'ReplyDeleted', [target.reply.id]);
    },
    GetLocation: (target) => range.of(cellOf(target)),
    GetParentComment: (target) => comment.of({ sheet: target.sheet, comment: target.comment }),
    UpdateMentions: (target, args, session) => {
      mention(target.reply, args.value(0));
      tell(target, session, 'commentChanged', 'ReplyEdited', [target.reply.id]);
    },
  },
});

const replies = (target: Thread) =>
  target.comment.replies.map((reply) => commentReply.of({ ...target, reply }));

const replyCollection = hostClass<Thread>('CommentReplyCollection', {
  items: replies,
  methods: {
    ...collectionMethods(replies),
    Add: (target, args, session) => {
      const reply = newRemark(args, 0, session);
      target.comment.replies.push(reply);
      tell(target, session, 'commentChanged', 'ReplyAdded', [reply.id]);
      return commentReply.of({ ...target, reply });
    },
  },
});

/** Comments of a sheet, or of all. */
interface CommentScope {
  readonly sheet: HostSheet | null;
}

const threads = ({ sheet }: CommentScope, { workbook }: Session): Thread[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((one) =>
    one.features.comments.map((found) => ({ sheet: one, comment: found })),
  );
const comments = (scope: CommentScope, session: Session) =>
  threads(scope, session).map((one) => comment.of(one));

export const commentCollection = hostClass<CommentScope>('CommentCollection', {
  items: comments,
  methods: {
    ...collectionMethods(comments),
    ...commentEvents,
    Add: (scope, args, session) => {
      const place = onlyCell(scope, args, session);
      refuseProtected(place.sheet, 'allowEditObjects');
      const cell = { row: place.area.top, column: place.area.left };
      if (commentAt(place.sheet, cell)) throw invalidArgument('A cell that has a comment');
      const added: Comment = { ...newRemark(args, 1, session), cell, replies: [] };
      place.sheet.features.comments.push(added);
      const target = { sheet: place.sheet, comment: added };
      tell(target, session, 'commentAdded');
      return comment.of(target);
    },
    GetItemByCell: (scope, args, session) => {
      const { sheet, area } = onlyCell(scope, args, session);
      const found = commentAt(sheet, { row: area.top, column: area.left });
      if (!found) throw itemNotFound();
      return comment.of({ sheet, comment: found });
    },
    GetItemByReplyId: (scope, args, session) => {
      const found = threads(scope, session).find((one) =>
        one.comment.replies.some(({ id }) => id === args.text(0)),
      );
      if (!found) throw itemNotFound();
      return comment.of(found);
    },
  },
});

function onlyCell({ sheet }: CommentScope, args: Arguments, session: Session): RangeTarget {
  const place = rangeArgument(sheet ?? session.workbook.activeSheet, args, 0, session);
  if (cellCount(place.area) !== 1) throw invalidArgument('More than one cell');
  return place;
}

function commentAt({ features }: HostSheet, { row, column }: Cell): Comment | undefined {
  return features.comments.find(({ cell }) => cell.row === row && cell.column === column);
}

const cellOf = ({ sheet, comment: { cell } }: Thread) => ({
  sheet,
  area: areaFrom(cell.row, cell.column, 1, 1),
});

function newRemark(args: Arguments, index: number, { workbook }: Session): Remark {
  const given = args.value(index);
  const type = args.isMissing(index + 1) ? 'Plain' : oneOf('Plain', 'Mention')(args.value(index + 1));
  const remark: Remark = {
    id: workbook.newId(),
    content: '',
    contentType: 'Plain',
    mentions: [],
    ...author,
    created: new Date().toISOString(),
    resolved: false,
  };
  if (type === 'Mention') mention(remark, given);
  else remark.content = contentOf(given);
  return remark;
}

function contentOf(value: unknown): string {
  const content = text(value);
  if (content === '' || content.length > longestContent) throw invalidArgument('The content');
  return content;
}

function mention(remark: Remark, value: unknown): void {
  const given = value as { richContent?: string; mentions?: Mention[] } | null;
  if (!given?.richContent || !Array.isArray(given.mentions)) throw invalidArgument('The mentions');
  Object.assign(remark, {
    content: contentOf(given.richContent),
    contentType: 'Mention',
    mentions: given.mentions,
  });
}
