//! The templates of the example programs, and what makes each system work.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use example_programs::{genomics, wordpress};
use stanchion::prelude::*;
use stanchion::template::{Node, Template, path};

/// The template of a program, which the checks find nothing in.
fn template(name: &str, stacks: fn(&App)) -> Template {
    let app = App::new();
    stacks(&app);
    let assembly = app.synth().unwrap();
    let findings = assembly.check();
    let open: Vec<_> = findings.iter().filter(|it| it.acknowledged.is_none()).collect();
    assert!(open.is_empty(), "{name}: {open:?}");
    let template = assembly.stacks()[0].template.clone();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, template.to_yaml()));
    template
}

fn property(template: &Template, id: &str, path: &str) -> Node {
    let resource = template.resource(id).unwrap_or_else(|| panic!("no {id}"));
    let properties = Node::Map(resource.properties().cloned().unwrap());
    match properties {
        Node::Map(map) => path::get(&map, path).unwrap_or_else(|| panic!("no {id}.{path}")).clone(),
        _ => panic!("{id}"),
    }
}

/// The ids of the resources of a type.
fn of_kind<'a>(template: &'a Template, kind: &str) -> Vec<&'a str> {
    template.resources().filter(|it| it.resource_type == kind).map(|it| it.logical_id).collect()
}

/// Returns true if a statement of a policy allows an action on a resource.
fn allows(template: &Template, policy: &str, action: &str, resource: &Node) -> bool {
    let statements = property(template, policy, "PolicyDocument.Statement");
    let has = |value: Option<&Node>, wanted: &Node| match value {
        Some(Node::List(items)) => items.contains(wanted),
        Some(one) => one == wanted,
        None => false,
    };
    statements.as_list().unwrap().iter().any(|it| {
        has(it.get("Action"), &Node::text(action.to_owned())) && has(it.get("Resource"), resource)
    })
}

#[test]
fn jobs_of_genomics_find_their_samples() {
    let template = template("genomics", genomics::stacks);
    // The instances mount the scratch file system before they join the cluster, and jobs see it at the same path.
    let data = property(&template, "SpotMachineLaunchTemplate", "LaunchTemplateData.UserData");
    assert!(format!("{data:?}").contains("/scratch"), "{data:?}");
    let job = "AlignJob";
    let host = property(&template, job, "ContainerProperties.Volumes.0.Host.SourcePath");
    assert_eq!(host, Node::text("/scratch"));
    let mounted = property(&template, job, "ContainerProperties.MountPoints.0.ContainerPath");
    assert_eq!(mounted, Node::text("/scratch"));
    // They run where the file system is: traffic between zones costs money.
    let subnets = property(&template, "SpotEnvironment", "ComputeResources.Subnets");
    assert_eq!(subnets, property(&template, "ScratchFileSystem", "SubnetIds"));
    // Lustre and its clients connect to each other in both directions.
    let rules = of_kind(&template, "AWS::EC2::SecurityGroupIngress");
    assert!(rules.len() >= 4, "{rules:?}");
    // A reclaimed Spot Instance is no failure of the job.
    let retry = property(&template, job, "RetryStrategy.EvaluateOnExit.0");
    assert_eq!(retry.get("OnStatusReason"), Some(&Node::text("Host EC2*")));
    assert_eq!(retry.get("Action"), Some(&Node::text("RETRY")));
    let image = property(&template, job, "ContainerProperties.Image");
    let uri = Node::text("${ImagesRepository.RepositoryUri}:2.1.0");
    assert_eq!(image.get("Fn::Sub"), Some(&uri));
    // The rule may publish.
    let policy = property(&template, "TeamPolicy", "PolicyDocument.Statement.0.Principal.Service");
    assert_eq!(policy, Node::text("events.amazonaws.com"));
}

#[test]
fn wordpress_reaches_its_database_and_its_files() {
    let template = template("wordpress", wordpress::stacks);
    // The tasks are allowed to connect to the database, and nothing else is.
    let to_database: Vec<&str> = of_kind(&template, "AWS::EC2::SecurityGroupIngress")
        .into_iter()
        .filter(|id| property(&template, id, "FromPort") == Node::Int(3306))
        .collect();
    assert_eq!(to_database.len(), 1, "{to_database:?}");
    // The role that starts the tasks may read the secret itself, not a key in it.
    let secret = Node::single(
        "Fn::GetAtt",
        Node::List(vec![Node::text("DatabaseInstance"), Node::text("MasterUserSecret.SecretArn")]),
    );
    let action = "secretsmanager:GetSecretValue";
    assert!(allows(&template, "TaskExecutionRolePolicy", action, &secret));
    let secrets = property(&template, "Task", "ContainerDefinitions.0.Secrets");
    let from: Vec<&Node> =
        secrets.as_list().unwrap().iter().filter_map(|it| it.get("ValueFrom")).collect();
    let password = "${DatabaseInstance.MasterUserSecret.SecretArn}:password::";
    assert!(from.iter().any(|it| it.get("Fn::Sub") == Some(&Node::text(password))), "{from:?}");
    // The files are on EFS, through the access point, with TLS and IAM.
    let volume = property(&template, "Task", "Volumes.0.EFSVolumeConfiguration");
    assert_eq!(volume.get("TransitEncryption"), Some(&Node::text("ENABLED")));
    // The database survives the stack.
    let database = template.resource("DatabaseInstance").unwrap();
    assert!(template.to_yaml().contains("DeletionPolicy: Snapshot"), "{}", database.logical_id);
    assert_eq!(property(&template, "DatabaseInstance", "DeletionProtection"), Node::Bool(true));
    // Visitors use TLS.
    let http = property(&template, "SiteHttpListener", "DefaultActions.0.RedirectConfig.Protocol");
    assert_eq!(http, Node::text("HTTPS"));
}
