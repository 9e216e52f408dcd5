//! The table of AWS managed policies.
//!
//! Each line is a policy: its path and name, a tab, and those of the actions of the first line that it allows. It contains
//! no documents: the actions are those about which rules ask.

use std::collections::BTreeMap;

use serde_json::Value;

/// The actions about which rules ask.
const ACTIONS: [&str; 46] = [
    "batch:SubmitJob",
    "codebuild:StartBuild",
    "codepipeline:StartPipelineExecution",
    "dynamodb:DeleteItem",
    "dynamodb:DescribeStream",
    "dynamodb:GetItem",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "ec2:CreateNetworkInterface",
    "ec2:CreateTags",
    "ec2:RunInstances",
    "ecr:BatchGetImage",
    "ecr:GetAuthorizationToken",
    "ecs:RunTask",
    "elasticfilesystem:ClientMount",
    "elasticfilesystem:ClientRootAccess",
    "elasticfilesystem:ClientWrite",
    "events:DescribeRule",
    "events:PutEvents",
    "events:PutRule",
    "events:PutTargets",
    "firehose:PutRecordBatch",
    "glue:StartJobRun",
    "iam:PassRole",
    "kafka:DescribeCluster",
    "kinesis:DescribeStream",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:PutRecord",
    "kinesis:PutRecords",
    "lambda:InvokeFunction",
    "logs:CreateLogDelivery",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "s3:GetObject",
    "s3:PutObject",
    "s3files:ClientMount",
    "secretsmanager:GetSecretValue",
    "sns:Publish",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:ReceiveMessage",
    "sqs:SendMessage",
    "states:StartExecution",
];

pub(super) fn table(policies: &Value) -> Vec<u8> {
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for (name, policy) in policies.as_object().into_iter().flatten() {
        let path = policy["Path"].as_str().unwrap_or("/").trim_start_matches('/');
        let statements = entries(&policy["Document"]["Statement"]);
        let allowed: Vec<&str> =
            ACTIONS.into_iter().filter(|it| statements.iter().any(|of| allows(of, it))).collect();
        lines.insert(format!("{path}{name}"), allowed.join(","));
    }
    let rows = lines.iter().map(|(name, actions)| format!("{name}\t{actions}\n"));
    format!("\t{}\n{}", ACTIONS.join(","), rows.collect::<String>()).into_bytes()
}

/// Returns the entries of a value that can be a list.
fn entries(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Null => Vec::new(),
        single => vec![single],
    }
}

/// Returns true if a statement allows an action on some resource.
fn allows(statement: &Value, action: &str) -> bool {
    let among = |name: &str| {
        let patterns = entries(&statement[name]);
        patterns.iter().filter_map(|it| it.as_str()).any(|it| {
            matches(it.to_ascii_lowercase().as_bytes(), action.to_ascii_lowercase().as_bytes())
        })
    };
    let is_named =
        if statement["NotAction"].is_null() { among("Action") } else { !among("NotAction") };
    statement["Effect"] == "Allow" && is_named
}

fn matches(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern, text) {
        ([], []) => true,
        ([b'*', rest @ ..], _) => {
            matches(rest, text) || (!text.is_empty() && matches(pattern, &text[1..]))
        }
        ([b'?', rest @ ..], [_, after @ ..]) => matches(rest, after),
        ([one, rest @ ..], [other, after @ ..]) => one == other && matches(rest, after),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::table;

    #[test]
    fn policies_have_their_path_and_the_actions_they_allow() {
        let policies = json!({
            "B": {"Path": "/service-role/", "Document": {"Statement": [
                {"Effect": "Allow", "Action": ["sqs:Re*", "SNS:publish"], "Resource": "*"},
                {"Effect": "Deny", "Action": "sqs:SendMessage", "Resource": "*"},
            ]}},
            "A": {"Path": "/", "Document": {"Statement": {"Effect": "Allow", "Action": "ec2:Describe*"}}},
        });
        let text = String::from_utf8(table(&policies)).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(lines, ["A\t", "service-role/B\tsns:Publish,sqs:ReceiveMessage"]);
    }
}
