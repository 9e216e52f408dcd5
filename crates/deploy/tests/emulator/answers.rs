//! Operations that no emulator supports. Scripted responses, written from the documentation of CloudFormation, take the place
//! of the service. They prove which requests are sent and that responses are read correctly, not how AWS behaves.

use serde_json::json;

use crate::support::assembly::parameter;
use crate::support::script::Script;
use crate::support::{Folder, Stack};

const ID: &str = "arn:aws:cloudformation:eu-central-1:123456789012:stack/One/1";
const SET: &str = "arn:aws:cloudformation:eu-central-1:123456789012:changeSet/stanchion/1";

fn folder() -> Folder {
    let folder = Folder::new(&[Stack::new("One", &json!({ "P": parameter("1") }))]);
    folder.provenance("One", "P");
    folder
}

/// Returns a stack in the form of `DescribeStacks`.
fn stack(status: &str, operations: &str) -> String {
    format!(
        "<Stacks><member><StackId>{ID}</StackId><StackName>One</StackName><StackStatus>{status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime><LastOperations>{operations}</LastOperations></member></Stacks>"
    )
}

fn operation(id: &str, kind: &str) -> String {
    format!("<member><OperationId>{id}</OperationId><OperationType>{kind}</OperationType></member>")
}

/// Returns a change set in the form of `DescribeChangeSet`.
fn change_set(changes: &str) -> String {
    format!(
        "<ChangeSetId>{SET}</ChangeSetId><StackId>{ID}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes>{changes}</Changes>"
    )
}

fn change(inner: &str) -> String {
    format!("<member><Type>Resource</Type><ResourceChange>{inner}</ResourceChange></member>")
}

/// Returns a script of the responses to a plan of an update with these changes.
fn planned(changes: &str) -> Script {
    Script::start(&[
        ("DescribeStacks", &stack("UPDATE_COMPLETE", "")),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        ("DescribeChangeSet", &change_set(changes)),
    ])
}

const NONE: &str = "!ValidationError Stack with id One does not exist";

#[test]
fn replacements_are_certain_conditional_or_known_later() {
    let detail = |after: &str, evaluation: &str, recreation: &str| {
        format!(
            "<Details><member><Evaluation>{evaluation}</Evaluation><ChangeSource>ResourceReference</ChangeSource><CausingEntity>Key.Arn</CausingEntity><Target><Attribute>Properties</Attribute><Name>KmsKeyId</Name><Path>/Properties/KmsKeyId</Path><RequiresRecreation>{recreation}</RequiresRecreation><BeforeValue>old-key</BeforeValue><AfterValue>{after}</AfterValue></Target></member></Details>"
        )
    };
    let modify = |id: &str, kind: &str, replacement: &str, details: &str| {
        change(&format!(
            "<Action>Modify</Action><LogicalResourceId>{id}</LogicalResourceId><PhysicalResourceId>{id}-1</PhysicalResourceId><ResourceType>{kind}</ResourceType><Replacement>{replacement}</Replacement><PolicyAction>ReplaceAndDelete</PolicyAction>{details}"
        ))
    };
    let known = detail("new-key", "Static", "Always");
    let later = detail("{{changeSet:KNOWN_AFTER_APPLY}}", "Dynamic", "Always");
    let never = detail("new-key", "Static", "Never");
    let changes = [
        modify("Data", "AWS::EFS::FileSystem", "True", &known),
        modify("Later", "AWS::EFS::FileSystem", "True", &later),
        modify("Perhaps", "AWS::EFS::FileSystem", "Conditional", &known),
        modify("Target", "AWS::EFS::MountTarget", "True", &known),
        modify("Role", "AWS::IAM::Role", "False", &never),
        modify("Plain", "AWS::SSM::Parameter", "False", &never),
        change("<Action>Remove</Action><LogicalResourceId>Gone</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><PolicyAction>Delete</PolicyAction>"),
        change("<Action>Remove</Action><LogicalResourceId>Kept</LogicalResourceId><ResourceType>AWS::S3::Bucket</ResourceType><PolicyAction>Retain</PolicyAction>"),
        change("<Action>Import</Action><LogicalResourceId>Taken</LogicalResourceId><ResourceType>AWS::S3::Bucket</ResourceType>"),
        change("<Action>Add</Action><LogicalResourceId>Opens</LogicalResourceId><ResourceType>AWS::EC2::SecurityGroupIngress</ResourceType>"),
        modify("Locked", "AWS::KMS::Key", "False", &never.replace("KmsKeyId", "KeyPolicy")),
        change("<Action>Add</Action><LogicalResourceId>New</LogicalResourceId><ResourceType>AWS::S3::Bucket</ResourceType>"),
        change("<Action>SyncWithActual</Action><LogicalResourceId>Drifted</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType>"),
    ]
    .concat();
    let script = planned(&changes);
    let plan =
        script.deploy("plan", folder().path(), &["--json", "--revert-drift"]).expect(3).json();
    let risks: Vec<(&str, &str)> = plan["stacks"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["logicalId"].as_str().unwrap(), it["risk"].as_str().unwrap()))
        .collect();
    assert_eq!(
        risks,
        [
            ("Data", "data-at-risk"),
            ("Perhaps", "data-at-risk"),
            ("Gone", "delete"),
            ("Target", "replace"),
            ("Later", "may-replace"),
            ("Kept", "release"),
            ("Locked", "access"),
            ("Opens", "access"),
            ("Role", "access"),
            ("Plain", "modify"),
            ("Taken", "import"),
            ("Drifted", "drift-sync"),
            ("New", "add"),
        ]
    );
    let request = &script.requests("CreateChangeSet")[0];
    assert_eq!(request.field("DeploymentMode").as_deref(), Some("REVERT_DRIFT"));
    assert_eq!(
        script.requests("DescribeChangeSet")[0].field("IncludePropertyValues").as_deref(),
        Some("true")
    );
    let table = planned(&changes).deploy("plan", folder().path(), &[]).expect(3).stdout;
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("plan-with-every-risk", table));
}

#[test]
fn changes_of_nested_stacks_are_read_page_by_page() {
    let nested = change(
        "<Action>Modify</Action><LogicalResourceId>Child</LogicalResourceId><ResourceType>AWS::CloudFormation::Stack</ResourceType><Replacement>False</Replacement><ChangeSetId>arn:nested</ChangeSetId>",
    );
    let remove = |id: &str| {
        change(&format!(
            "<Action>Remove</Action><LogicalResourceId>{id}</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType>"
        ))
    };
    let first = format!("{}<NextToken>2</NextToken>", change_set(&remove("Inner")));
    let script = Script::start(&[
        ("DescribeStacks", &stack("UPDATE_COMPLETE", "")),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        ("DescribeChangeSet", &change_set(&nested)),
        ("DescribeChangeSet", &first),
        ("DescribeChangeSet", &change_set(&remove("Second"))),
    ]);
    let plan = script.deploy("plan", folder().path(), &["--json"]).expect(3).json();
    let ids: Vec<&str> = plan["stacks"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["logicalId"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["Child/Inner", "Child/Second", "Child"]);
}

#[test]
fn early_validation_names_the_construct() {
    let script = Script::start(&[
        ("DescribeStacks", NONE),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        (
            "DescribeChangeSet",
            &format!(
                "<ChangeSetId>{SET}</ChangeSetId><StackId>{ID}</StackId><Status>FAILED</Status><StatusReason>The following hook(s)/validation failed</StatusReason>"
            ),
        ),
        (
            "DescribeEvents",
            "<OperationEvents><member><EventId>e</EventId><EventType>VALIDATION_ERROR</EventType><LogicalResourceId>P</LogicalResourceId><ValidationName>NAME_CONFLICT_VALIDATION</ValidationName><ValidationPath>/Resources/P/Properties/Name</ValidationPath><ValidationStatus>FAILED</ValidationStatus><ValidationStatusReason>a parameter of that name exists</ValidationStatusReason></member></OperationEvents>",
        ),
        ("DeleteChangeSet", ""),
    ]);
    script.deploy("plan", folder().path(), &[]).expect(1).tells(&[
        "validation failed",
        "P /Resources/P/Properties/Name: a parameter of that name exists",
        "created by: One/Thing at src/main.rs:7:3",
    ]);
    assert_eq!(script.requests("DeleteChangeSet").len(), 1);
}

/// Returns a script of the responses to an `up` that updates the stack. The responses of `DescribeStacks` follow the operation.
fn updating(stacks: &[&str], more: &[(&str, &str)]) -> Script {
    let created = format!("<Id>{SET}</Id><StackId>{ID}</StackId>");
    let plain = change_set(&change(
        "<Action>Modify</Action><LogicalResourceId>P</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><Replacement>False</Replacement>",
    ));
    let mut answers: Vec<(&str, &str)> = stacks.iter().map(|it| ("DescribeStacks", *it)).collect();
    answers.extend([
        ("CreateChangeSet", created.as_str()),
        ("DescribeChangeSet", plain.as_str()),
        ("ExecuteChangeSet", ""),
        ("DescribeStackEvents", "<StackEvents></StackEvents>"),
    ]);
    answers.extend(more);
    Script::start(&answers)
}

#[test]
fn an_operation_is_followed_by_its_id_and_into_its_rollback() {
    let event = |id: &str, time: u32, kind: &str, rest: &str| {
        format!(
            "<member><EventId>{id}</EventId><StackId>{ID}</StackId><EventType>{kind}</EventType><Timestamp>2026-01-01T00:00:{time:02}Z</Timestamp>{rest}</member>"
        )
    };
    let resource = |status: &str, reason: &str| {
        format!(
            "<LogicalResourceId>P</LogicalResourceId><ResourceType>AWS::SSM::Parameter</ResourceType><ResourceStatus>{status}</ResourceStatus><ResourceStatusReason>{reason}</ResourceStatusReason>"
        )
    };
    let begin = event("1", 1, "STACK_EVENT", "<OperationStatus>IN_PROGRESS</OperationStatus>");
    let doing = event("2", 2, "PROGRESS_EVENT", &resource("UPDATE_IN_PROGRESS", ""));
    let failed = event("3", 3, "PROVISIONING_ERROR", &resource("UPDATE_FAILED", "Rate exceeded"));
    let end = event("4", 4, "STACK_EVENT", "<OperationStatus>FAILED</OperationStatus>");
    let back = event("5", 5, "PROGRESS_EVENT", &resource("UPDATE_COMPLETE", ""));
    let undone = event("6", 6, "STACK_EVENT", "<OperationStatus>SUCCEEDED</OperationStatus>");
    let page = |events: &[&String]| {
        format!(
            "<OperationEvents>{}</OperationEvents>",
            events.iter().map(|it| it.as_str()).collect::<String>()
        )
    };
    let old = operation("old", "UPDATE_STACK");
    let update = format!("{}{old}", operation("update", "UPDATE_STACK"));
    let rollback = format!("{}{update}", operation("rollback", "ROLLBACK"));
    let before = stack("UPDATE_COMPLETE", &old);
    let running = stack("UPDATE_IN_PROGRESS", &update);
    let undoing = stack("UPDATE_ROLLBACK_IN_PROGRESS", &rollback);
    let after = stack("UPDATE_ROLLBACK_COMPLETE", &rollback);
    // The first ones are read while waiting, planning and applying, and for the baseline. The operation is listed late.
    let stacks = [&before, &before, &before, &before, &running, &undoing, &after];
    let stacks: Vec<&str> = stacks.iter().map(|it| it.as_str()).collect();
    let script = updating(
        &stacks,
        &[
            // Pages may be out of order and repeat events.
            ("DescribeEvents", &page(&[&doing, &begin])),
            ("DescribeEvents", &page(&[&doing, &failed, &end, &begin, &doing])),
            ("DescribeEvents", &page(&[&undone, &back])),
        ],
    );
    let run = script.deploy("up", folder().path(), &["--yes"]).expect(1).tells(&[
        "ended in UPDATE_ROLLBACK_COMPLETE",
        "first cause: P (AWS::SSM::Parameter) UPDATE_FAILED: Rate exceeded",
        "help: Try again. AWS throttled the calls",
    ]);
    assert_eq!(run.stderr.matches("UPDATE_IN_PROGRESS  P").count(), 1, "{}", run.stderr);
    let asked: Vec<_> =
        script.requests("DescribeEvents").iter().filter_map(|it| it.field("OperationId")).collect();
    assert_eq!(asked.first().map(String::as_str), Some("update"));
    assert_eq!(asked.last().map(String::as_str), Some("rollback"));
}

#[test]
fn a_token_that_was_used_means_that_it_runs() {
    let before = stack("UPDATE_COMPLETE", "");
    let running = stack("UPDATE_IN_PROGRESS", "");
    let stacks: Vec<&str> = vec![&before, &before, &before, &running, &before];
    let end = format!(
        "<StackEvents><member><EventId>e</EventId><StackId>{ID}</StackId><StackName>One</StackName><LogicalResourceId>One</LogicalResourceId><PhysicalResourceId>{ID}</PhysicalResourceId><ResourceStatus>UPDATE_COMPLETE</ResourceStatus><Timestamp>2026-01-01T00:00:00Z</Timestamp></member></StackEvents>"
    );
    let created = format!("<Id>{SET}</Id><StackId>{ID}</StackId>");
    let mut answers: Vec<(&str, &str)> = stacks.iter().map(|it| ("DescribeStacks", *it)).collect();
    let plain = change_set("");
    answers.extend([
        ("CreateChangeSet", created.as_str()),
        ("DescribeChangeSet", plain.as_str()),
        ("ExecuteChangeSet", "!TokenAlreadyExistsException token in use"),
        ("DescribeStackEvents", "<StackEvents></StackEvents>"),
        ("DescribeStackEvents", end.as_str()),
    ]);
    let script = Script::start(&answers);
    script.deploy("up", folder().path(), &["--yes"]).expect(0).tells(&["One: deployed"]);
    assert_eq!(script.requests("ExecuteChangeSet").len(), 1);
}

#[test]
fn options_of_the_deployment_are_sent() {
    let script = planned("");
    script
        .deploy(
            "plan",
            folder().path(),
            &[
                "--express",
                "--role-arn",
                "arn:aws:iam::123456789012:role/R",
                "--notification-arn",
                "arn:aws:sns:eu-central-1:123456789012:T",
                "--rollback-alarm",
                "arn:aws:cloudwatch:eu-central-1:123456789012:alarm:A",
                "--monitoring-minutes",
                "5",
            ],
        )
        .expect(2);
    let request = &script.requests("CreateChangeSet")[0];
    let field = |name: &str| request.field(name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(field("DeploymentConfig.Mode"), "EXPRESS");
    assert_eq!(field("DeploymentConfig.DisableRollback"), "false");
    assert_eq!(field("RoleARN"), "arn:aws:iam::123456789012:role/R");
    assert_eq!(field("NotificationARNs.member.1"), "arn:aws:sns:eu-central-1:123456789012:T");
    assert_eq!(
        field("RollbackConfiguration.RollbackTriggers.member.1.Type"),
        "AWS::CloudWatch::Alarm"
    );
    assert_eq!(field("RollbackConfiguration.MonitoringTimeInMinutes"), "5");
    assert_eq!(field("IncludeNestedStacks"), "true");
}

#[test]
fn alarms_and_topics_are_cleared() {
    let script = planned("");
    script
        .deploy("plan", folder().path(), &["--no-rollback-alarms", "--no-notifications"])
        .expect(2);
    let request = &script.requests("CreateChangeSet")[0];
    assert_eq!(request.field("NotificationARNs").as_deref(), Some(""));
    assert_eq!(request.field("RollbackConfiguration.RollbackTriggers").as_deref(), Some(""));
    // Without the options, the stack keeps what it has.
    let script = planned("");
    script.deploy("plan", folder().path(), &[]).expect(2);
    let request = &script.requests("CreateChangeSet")[0];
    assert_eq!(request.field("NotificationARNs"), None);
    assert_eq!(request.field("RollbackConfiguration.RollbackTriggers"), None);
}

#[test]
fn monitoring_without_alarms_is_refused() {
    let script = planned("");
    script
        .deploy("plan", folder().path(), &["--monitoring-minutes", "5"])
        .expect(1)
        .tells(&["--monitoring-minutes without alarms", "help: Name an alarm"]);
    assert_eq!(script.requests("CreateChangeSet").len(), 0);
}

#[test]
fn a_change_set_that_disappears_is_made_once_more() {
    let gone = "!ChangeSetNotFound ChangeSet does not exist";
    let script = Script::start(&[
        ("DescribeStacks", &stack("UPDATE_COMPLETE", "")),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        ("DescribeChangeSet", gone),
        ("DescribeChangeSet", &change_set("")),
    ]);
    script.deploy("plan", folder().path(), &[]).expect(2);
    assert_eq!(script.requests("CreateChangeSet").len(), 2);
    let never = Script::start(&[
        ("DescribeStacks", &stack("UPDATE_COMPLETE", "")),
        ("CreateChangeSet", &format!("<Id>{SET}</Id><StackId>{ID}</StackId>")),
        ("DescribeChangeSet", gone),
        ("DeleteChangeSet", gone),
    ]);
    never.deploy("plan", folder().path(), &[]).expect(1).tells(&["ChangeSetNotFound"]);
    assert_eq!(never.requests("CreateChangeSet").len(), 2);
}

#[test]
fn missing_capabilities_come_with_a_hint() {
    let script = Script::start(&[
        ("DescribeStacks", NONE),
        (
            "CreateChangeSet",
            "!InsufficientCapabilitiesException Requires capabilities : [CAPABILITY_IAM]",
        ),
    ]);
    script
        .deploy("plan", folder().path(), &[])
        .expect(1)
        .tells(&["Requires capabilities", "InsufficientCapabilitiesException"]);
}

fn body(template: &serde_json::Value) -> String {
    let text = template.to_string().replace('&', "&amp;").replace('<', "&lt;");
    format!("<TemplateBody>{text}</TemplateBody>")
}

#[test]
fn moves_are_found_prepared_and_carried_out() {
    let deployed = json!({ "Resources": { "Old": parameter("1") } });
    let folder = Folder::new(&[Stack::new("One", &json!({ "New": parameter("1") }))]);
    let answers = |status: &'static str| {
        vec![
            ("DescribeStacks", stack("UPDATE_COMPLETE", "")),
            ("GetTemplate", body(&deployed)),
            ("CreateStackRefactor", "<StackRefactorId>r-1</StackRefactorId>".to_owned()),
            ("DescribeStackRefactor", "<StackRefactorId>r-1</StackRefactorId><Status>CREATE_IN_PROGRESS</Status>".to_owned()),
            ("DescribeStackRefactor", format!("<StackRefactorId>r-1</StackRefactorId><Status>{status}</Status><StatusReason>other changes</StatusReason>")),
            ("ListStackRefactorActions", "<StackRefactorActions><member><Action>MOVE</Action><PhysicalResourceId>p-1</PhysicalResourceId><Description>renamed</Description></member></StackRefactorActions>".to_owned()),
            ("ExecuteStackRefactor", String::new()),
            ("DescribeStackRefactor", "<StackRefactorId>r-1</StackRefactorId><Status>CREATE_COMPLETE</Status><ExecutionStatus>EXECUTE_COMPLETE</ExecutionStatus>".to_owned()),
        ]
    };
    let start = |status| {
        let all = answers(status);
        let all: Vec<(&str, &str)> = all.iter().map(|it| (it.0, it.1.as_str())).collect();
        Script::start(&all)
    };
    let script = start("CREATE_COMPLETE");
    script.deploy("refactor", folder.path(), &["--yes"]).expect(0).tells(&[
        "One.Old",
        "One.New",
        "MOVE p-1 renamed",
        "moved",
    ]);
    let request = &script.requests("CreateStackRefactor")[0];
    let field = |name: &str| request.field(name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(field("ResourceMappings.member.1.Source.LogicalResourceId"), "Old");
    assert_eq!(field("ResourceMappings.member.1.Destination.LogicalResourceId"), "New");
    assert!(field("StackDefinitions.member.1.TemplateBody").contains("New"));
    assert_eq!(script.requests("ExecuteStackRefactor").len(), 1);

    let refused = start("CREATE_FAILED");
    refused
        .deploy("refactor", folder.path(), &["--yes"])
        .expect(1)
        .tells(&["does not accept the refactor: other changes"]);
    assert_eq!(refused.requests("ExecuteStackRefactor").len(), 0);
}

#[test]
fn a_stack_set_is_made_with_its_instances() {
    let done = |status: &str| {
        format!(
            "<StackSetOperation><OperationId>o</OperationId><Status>{status}</Status></StackSetOperation>"
        )
    };
    let instances = "<Summaries><member><Account>111111111111</Account><Region>eu-central-1</Region><Status>SUCCEEDED</Status></member><member><Account>222222222222</Account><Region>eu-central-1</Region><Status>FAILED</Status><StatusReason>no role</StatusReason></member></Summaries>";
    let script = Script::start(&[
        ("DescribeStackSet", "!StackSetNotFoundException StackSet One not found"),
        ("CreateStackSet", "<StackSetId>One:1</StackSetId>"),
        ("ListStackInstances", "<Summaries></Summaries>"),
        ("CreateStackInstances", "<OperationId>o</OperationId>"),
        ("DescribeStackSetOperation", &done("RUNNING")),
        ("DescribeStackSetOperation", &done("FAILED")),
        ("ListStackSetOperationResults", instances),
    ]);
    let run = script
        .deploy(
            "stack-set",
            folder().path(),
            &[
                "One",
                "--account",
                "111111111111,222222222222",
                "--in-region",
                "eu-central-1",
                "--in-region",
                "eu-west-1",
                "--max-concurrent",
                "2",
                "--failure-tolerance",
                "1",
                "--yes",
            ],
        )
        .expect(1);
    assert!(
        run.stdout.contains("222222222222  eu-central-1  FAILED     no role"),
        "{}",
        run.stdout
    );
    let request = &script.requests("CreateStackInstances")[0];
    let field = |name: &str| request.field(name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(field("Accounts.member.2"), "222222222222");
    assert_eq!(field("OperationPreferences.MaxConcurrentCount"), "2");
    assert_eq!(field("OperationPreferences.RegionOrder.member.2"), "eu-west-1");
    assert!(!field("OperationId").is_empty());
    assert_eq!(
        script.requests("CreateStackSet")[0].field("PermissionModel").as_deref(),
        Some("SELF_MANAGED")
    );
}

#[test]
fn a_stack_set_that_is_there_is_updated_once_what_runs_is_over() {
    let done = "<StackSetOperation><OperationId>o</OperationId><Status>SUCCEEDED</Status></StackSetOperation>";
    let script = Script::start(&[
        (
            "DescribeStackSet",
            "<StackSet><StackSetName>One</StackSetName><Status>ACTIVE</Status><TemplateBody>{}</TemplateBody></StackSet>",
        ),
        (
            "ListStackSetOperations",
            "<Summaries><member><OperationId>theirs</OperationId><Status>RUNNING</Status></member></Summaries>",
        ),
        ("UpdateStackSet", "<OperationId>u</OperationId>"),
        // One of two units has it in one of three Regions.
        (
            "ListStackInstances",
            "<Summaries><member><Account>1</Account><OrganizationalUnitId>ou-abcd-12345678</OrganizationalUnitId><Region>eu-central-1</Region></member></Summaries>",
        ),
        ("CreateStackInstances", "<OperationId>i</OperationId>"),
        ("DescribeStackSetOperation", done),
        ("ListStackSetOperationResults", "<Summaries></Summaries>"),
    ]);
    script
        .deploy(
            "stack-set",
            folder().path(),
            &[
                "One",
                "--organizational-unit",
                "ou-abcd-12345678,ou-abcd-87654321",
                "--in-region",
                "eu-central-1,eu-west-1,eu-north-1",
                "--auto-deployment",
                "--delegated-admin",
                "--yes",
            ],
        )
        .expect(0);
    let followed: Vec<_> = script
        .requests("DescribeStackSetOperation")
        .iter()
        .filter_map(|it| it.field("OperationId"))
        .collect();
    assert_eq!(followed, ["theirs", "u", "i", "i"]);
    let added = script.requests("CreateStackInstances");
    let field = |at: usize, name: &str| added[at].field(name);
    let unit = "DeploymentTargets.OrganizationalUnitIds.member.";
    assert_eq!(field(0, &format!("{unit}1")).as_deref(), Some("ou-abcd-87654321"));
    assert_eq!(field(0, "Regions.member.1").as_deref(), Some("eu-central-1"));
    assert_eq!(field(0, "Regions.member.2"), None);
    assert_eq!(field(1, &format!("{unit}2")).as_deref(), Some("ou-abcd-87654321"));
    assert_eq!(field(1, "Regions.member.2").as_deref(), Some("eu-north-1"));
    let request = &script.requests("UpdateStackSet")[0];
    assert_eq!(request.field("PermissionModel").as_deref(), Some("SERVICE_MANAGED"));
    assert_eq!(request.field("CallAs").as_deref(), Some("DELEGATED_ADMIN"));
    assert_eq!(request.field("AutoDeployment.Enabled").as_deref(), Some("true"));
}
