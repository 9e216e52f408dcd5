//! Rules report nothing about values that are only known at deployment.

use stanchion_check::{Examples, Severity, check_file, rules};
use stanchion_template::{Map, Node, Template, json};

use super::findings;

#[test]
fn references_to_parameters_have_no_findings() {
    let text = "\
Parameters:
  Mode: {Type: String}
  Subnet: {Type: AWS::EC2::Subnet::Id}
  Group: {Type: AWS::EC2::SecurityGroup::Id}
  Key: {Type: String}
  Number: {Type: Number}
Resources:
  Data:
    Type: AWS::EFS::FileSystem
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      Encrypted: !Ref Key
      KmsKeyId: !Ref Key
      PerformanceMode: !Ref Mode
      ThroughputMode: !Ref Mode
      ProvisionedThroughputInMibps: !Ref Number
      BackupPolicy: {Status: !Ref Mode}
      FileSystemPolicy: !Ref Key
      LifecyclePolicies: [{TransitionToIA: !Ref Mode}, {TransitionToArchive: !Ref Mode}]
  A: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: !Ref Subnet, SecurityGroups: [!Ref Group]}}
  Lustre:
    Type: AWS::FSx::FileSystem
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      FileSystemType: LUSTRE
      StorageCapacity: !Ref Number
      StorageType: !Ref Mode
      FileSystemTypeVersion: !Ref Mode
      SubnetIds: [!Ref Subnet]
      SecurityGroupIds: [!Ref Group]
      LustreConfiguration: {DeploymentType: !Ref Mode, PerUnitStorageThroughput: !Ref Number}
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Role: !Ref Key
      PackageType: Image
      Code: {ImageUri: !Ref Key}
      MemorySize: !Ref Number
      FileSystemConfigs: [{Arn: !Ref Key, LocalMountPath: /mnt/a}]
      VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group]}
";
    let found: Vec<_> = findings(text).into_iter().collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn conditions_leave_both_branches_possible() {
    let text = "\
Parameters: {Fast: {Type: String}}
Conditions: {IsFast: !Equals [!Ref Fast, 'yes']}
Resources:
  Data:
    Type: AWS::EFS::FileSystem
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      Encrypted: true
      BackupPolicy: {Status: ENABLED}
      ThroughputMode: !If [IsFast, provisioned, elastic]
      ProvisionedThroughputInMibps: !If [IsFast, 64, !Ref AWS::NoValue]
";
    let found: Vec<_> = findings(text).into_iter().collect();
    assert!(found.is_empty(), "{found:#?}");
    // Each branch is still checked.
    let wrong = text.replace("provisioned, elastic", "fast, elastic");
    let found: Vec<_> = findings(&wrong).into_iter().collect();
    assert!(found.iter().any(|it| it.code.id == "SCH-005"), "{found:#?}");
}

/// Returns the node with every scalar replaced by an import, whose value is unknown.
fn hidden(node: &Node) -> Node {
    match node {
        Node::List(items) => Node::List(items.iter().map(hidden).collect()),
        Node::Map(map) => {
            Node::Map(map.iter().map(|(key, it)| (key.to_owned(), hidden(it))).collect())
        }
        _ => Node::single("Fn::ImportValue", Node::text("unknown")),
    }
}

/// Returns a template in which the values of all properties are unknown.
fn all_hidden(text: &str) -> String {
    let parsed = Template::parse(text).unwrap();
    let mut root = parsed.template.root().clone();
    let mut resources = Map::new();
    for (id, resource) in
        root.get("Resources").and_then(Node::as_map).into_iter().flat_map(Map::iter)
    {
        let mut body = resource.as_map().unwrap().clone();
        if let Some(properties) = body.get("Properties").map(hidden) {
            body.insert("Properties", properties);
        }
        resources.insert(id.to_owned(), Node::Map(body));
    }
    root.insert("Resources", Node::Map(resources));
    json::to_compact_string(&Node::Map(root))
}

#[test]
fn imported_values_have_no_findings() {
    // Rules about missing properties and about the template itself may report findings; rules about values may not.
    let about_values = ["SCH-005", "SCH-006", "SCH-007", "SCH-008", "SCH-014"];
    for rule in rules() {
        let text = all_hidden(&Examples::expand(rule.code.examples.unwrap().fails));
        for found in &findings(&text) {
            let is_judged = about_values.contains(&found.code.id);
            assert!(
                !is_judged || found.severity != Severity::Error,
                "{}: {found} in {text}",
                rule.code.id
            );
        }
    }
}

#[test]
fn plain_resources_are_checked_beside_a_macro() {
    let text = "\
Transform: MyMacro
Resources:
  Data: {Type: AWS::EFS::FileSystem, Properties: {ThroughputMode: fast, AvailabilityZoneName: !Ref Nobody}}
";
    let parsed = Template::parse(text).unwrap();
    let errors: Vec<_> = check_file(&parsed, "a")
        .into_iter()
        .filter(|it| it.severity == Severity::Error)
        .map(|it| it.code.id)
        .collect();
    // The macro can add the resource that the reference names.
    assert_eq!(errors, ["SCH-005"]);
}

#[test]
fn far_too_many_resources_are_still_compared_with_their_schemas() {
    let text: String = (0..2001)
        .map(|it| {
            format!(
                "  F{it}: {{Type: AWS::EFS::FileSystem, Properties: {{ThroughputMode: fast}}}}\n"
            )
        })
        .collect();
    let found = findings(&format!("Resources:\n{text}"));
    assert!(found.iter().all(|it| ["CFN-001", "SCH-005"].contains(&it.code.id)));
    assert_eq!(found.iter().filter(|it| it.code.id == "SCH-005").count(), 2001);
}
