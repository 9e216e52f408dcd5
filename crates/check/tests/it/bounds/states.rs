//! Bounds of the rules of Step Functions and of event patterns.

use super::bounds;

bounds! {
    states:
    ("SFN-002.passes", "Definition",
        &["{StartAt: A, States: {A: {Type: Pass, End: true}}}", "{StartAt: '${A}', States: {A: {Type: '${T}', Next: A}}}",
            "{StartAt: !Ref A, States: {A: {Type: Task, Resource: a, End: true}}}", "{StartAt: A, States: {A: {Type: Choice, Choices: [{Next: A}]}}}",
            "{StartAt: A, States: {A: {Type: Pass, Next: '${B}'}}}", "!Ref D", "{StartAt: A, States: {A: !Ref B}}"],
        &["{StartAt: B, States: {A: {Type: Pass, End: true}}}", "{States: {A: {Type: Pass, End: true}}}", "{StartAt: A, States: {A: {Type: Pass, Next: B}}}",
            "{StartAt: A, States: {A: {Type: Choice, Choices: [{Variable: a}]}}}", "{StartAt: A, States: {A: {End: true}}}",
            "{StartAt: A, States: {A: {Type: Other, End: true}}}", "{StartAt: A, States: {A: {Type: Pass}}}", "{StartAt: A, States: {A: {Type: Pass, Next: A, End: true}}}",
            "{StartAt: A, States: {A: {Type: Succeed, End: true}}}", "{StartAt: A, States: {A: {Type: Fail, Next: A}}}",
            "{StartAt: A, States: {A: {Type: Choice, Choices: [{Next: A}], End: true}}}", "{StartAt: A, States: {A: {Type: Choice, Choices: [{Next: B}], Default: C}}}",
            "{StartAt: A, States: {A: {Type: Task, Catch: [{Next: B}], End: true}}}",
            "{StartAt: A, States: {A: {Type: Parallel, Branches: [{StartAt: X, States: {B: {Type: Succeed}}}], End: true}}}",
            "{StartAt: A, States: {A: {Type: Map, ItemProcessor: {StartAt: X, States: {B: {Type: Succeed}}}, End: true}}}",
            "{StartAt: A, States: {A: {Type: Map, Iterator: {StartAt: X, States: {B: {Type: Succeed}}}, End: true}}}"]);
    ("SFN-002.passes", "Definition",
        &["{StartAt: A, States: {A: {Type: Pass, Comment: <1048506 letters>, End: true}}}"],
        &["{StartAt: A, States: {A: {Type: Pass, Comment: <1048507 letters>, End: true}}}"]);
    ("SFN-003.passes", "Definition",
        &["{StartAt: A, States: {A: {Type: Pass, Next: B}, B: {Type: Succeed}}}", "{StartAt: A, States: {A: {Type: Pass, Next: !Ref N}, B: {Type: Succeed}}}",
            "{StartAt: A, States: {A: {Type: Choice, Choices: [{Next: B}], Default: C}, B: {Type: Succeed}, C: {Type: Fail}}}",
            "{StartAt: A, States: {A: {Type: Task, Catch: [{Next: B}], End: true}, B: {Type: Fail}}}", "{StartAt: X, States: {A: {Type: Pass, End: true}}}",
            "{StartAt: A, States: {A: {Type: Pass, Next: '${N}'}, B: {Type: Succeed}}}", "{StartAt: A, States: {A: !Ref S, B: {Type: Succeed}}}"],
        &["{StartAt: A, States: {A: {Type: Pass, End: true}, B: {Type: Succeed}}}", "{StartAt: B, States: {A: {Type: Pass, Next: B}, B: {Type: Succeed}}}",
            "{StartAt: A, States: {A: {Type: Pass, End: true}, B: {Type: Pass, Next: C}, C: {Type: Pass, Next: B}}}"]);
    ("SFN-004.passes", "Definition", &["{}", " + DefinitionString: '{}'", " + DefinitionS3Location: {}", " + DefinitionString: !Ref D"],
        &["", "{} + DefinitionString: '{}'", " + DefinitionString: '{'", " + DefinitionString: '[]'"]);
    ("SFN-005.passes", "Resource",
        &["arn:aws:states:::batch:submitJob.sync", "arn:aws:states:::lambda:invoke.waitForTaskToken", "arn:aws:states:::aws-sdk:s3:getObject",
            "arn:aws:states:::other:call", "arn:aws:lambda:us-east-1:1:function:f", "arn:aws:states:::sqs:${A}", "!Ref R"],
        &["arn:aws:states:::batch:submit", "arn:aws:states:::lambda:call.sync", "arn:aws:states:::sns:sendMessage", "arn:aws:states:::sqs"]);
    ("SFN-005.passes", "RoleArn; Resource",
        &["a + StateMachineType: EXPRESS; arn:aws:states:::batch:submitJob", "a + StateMachineType: STANDARD; arn:aws:states:::batch:submitJob.sync"],
        &["a + StateMachineType: EXPRESS; arn:aws:states:::batch:submitJob.sync", "a + StateMachineType: EXPRESS; arn:aws:states:::sqs:sendMessage.waitForTaskToken"]);
    ("SFN-006.passes", "Resource",
        &["arn:aws:states:::batch:submitJob.sync", "arn:aws:states:::other:a", "arn:aws:lambda:us-east-1:1:function:f"],
        &["arn:aws:states:::sns:publish", "arn:aws:states:::ecs:runTask", "arn:aws:states:::lambda:invoke.waitForTaskToken"]);
    ("SFN-001.passes", "Action", &["'*'", "events:*", "events:PutRule"], &["batch:SubmitJob", "events:PutTargets"]);
    ("SFN-001.passes", "Action; Resource", &["sns:Publish; arn:aws:states:::sns:publish", "glue:*; arn:aws:states:::glue:startJobRun.sync",
            "batch:*; arn:aws:states:::batch:submitJob"],
        &["batch:*; arn:aws:states:::batch:submitJob.sync", "ecs:*; arn:aws:states:::ecs:runTask.sync:2", "states:*; arn:aws:states:::states:startExecution.sync"]);
    ("SFN-007.passes", "QueryLanguage; Output", &["JSONata; a", "!Ref L; a", "JSONPath; "], &["JSONPath + Arguments: {}; a", "JSONata + ResultPath: a; a", "JSONata + Parameters: {}; a"]);
    ("SFN-007.passes", "StartAt", &["A"], &["A + QueryLanguage: JSONata"]);
    ("SFN-008.passes", "States@3", &["{C: {Type: Pass, End: true}}"], &["{B: {Type: Pass, End: true}}", "{A: {Type: Pass, End: true}}"]);
    ("SFN-009.passes", "States", &["{<80 letters>: {Type: Pass, End: true}}", "{'<80 letters>${A}': {Type: Pass}}"], &["{<81 letters>: {Type: Pass, End: true}}"]);
    ("SFN-011.passes", "Choices", &["[{Next: B}]", "!Ref C"], &["", "[]"]);
    ("SFN-013.passes", "Seconds", &["5 + Comment: a", "5 + InputPath: $"], &["5 + Second: 1", "5 + Resource: a", "5 + Retry: []"]);
    ("SFN-014.passes", "Seconds",
        &["1", " + SecondsPath: a", " + Timestamp: a"], &["", "1 + SecondsPath: a", "1 + Timestamp: a"]);
    ("SFN-014.passes", "Type@2",
        &["Task\n            Resource: a", "Parallel\n            Branches: []", "Map\n            ItemProcessor: {}", "Map\n            Iterator: {}", "Pass"],
        &["Task", "Parallel", "Map", "Map\n            ItemProcessor: {}\n            Iterator: {}"]);
    ("SFN-015.passes", "Retry",
        &["[{ErrorEquals: [States.ALL]}]", "[{ErrorEquals: [A, B]}, {ErrorEquals: [States.ALL]}]", "!Ref R", "[{ErrorEquals: [States.Other]}]"],
        &["[{ErrorEquals: [States.ALL]}, {ErrorEquals: [A]}]", "[{ErrorEquals: [A, States.ALL]}]"]);
    ("SFN-016.passes", "TopicArn",
        &["a", "'{{a}}'", "a + X.$: $.a", "a + X.$: $$.a", "a + X.$: States.UUID()", "a + X.$: '${A}'", "a + X: {Y.$: $.a}", "a + X: $"],
        &["$.a", "$$.a", "a + X.$: a", "a + X: {Y.$: a}", "a + X: [{Y: $.a}]", "a + X.$: ''"]);
    ("SFN-017.passes", "Default; Type@4",
        &["C; Succeed", "C; Fail", "C; Pass + End: true", "C; '${T}'"], &["A; Pass + Next: A", "A; Choice"]);
    ("EVT-001.passes", "ScheduleExpression",
        &["rate(1 minute)", "rate(2 minutes)", "cron(0 5 ? * MON-FRI *)", "!Ref S"],
        &["rate(1 minutes)", "rate(2 minute)", "rate(0 minutes)", "cron(0 5 * * * *)", "cron(60 5 ? * * *)", "cron(0 24 ? * * *)", "cron(0 5 ? 13 * *)", "at(2030-01-01T00:00:00)", "x"]);
    ("EVT-002.passes", "EventBusName",
        &["default", "arn:aws:events:us-east-1:1:event-bus/default", "!Ref B", ""], &["other", "arn:aws:events:us-east-1:1:event-bus/other"]);
    ("EVT-003.passes", "EventPattern",
        &["{source: [a]}", "{detail: {a: [1]}}", "{detail: !Ref D}", "'{}'", "{$or: [{a: [1]}, {b: [2]}]}", "{source: [{prefix: a}]}", "!Ref P"],
        &["{source: []}", "{source: a}", "{detail: {}}", "{detail: {a: 1}}", "{detail: {a: [], b: [1]}}", "{$or: [{a: 1}, {b: [2]}]}", "{detail: {$or: [{a: []}]}}",
            "{source: a, detail: {b: 1}}"]);
    ("EVT-004.passes", "ScheduleExpression", &["rate(1 day)", " + EventPattern: {source: [a]}"], &[""]);
}
