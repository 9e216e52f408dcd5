//! The proof that the mounts of an assembly work.

use stanchion_check::{Answer, MountProof, Mounts, mounts};
use stanchion_template::counted;

use super::failure::fail;
use crate::Assembly;
use crate::assembly::is_inside;

/// Asserts that every mount of an assembly is proved to work.
///
/// The proof follows each mount through its template: mount targets, networks, ports, permissions, and the order of
/// creation. A link that the template does not decide is not proved. The message has each mount that is not proved, as
/// the command `explain mounts` prints it. An assembly without mounts fails, too: such a test would prove nothing.
///
/// After the assembly, name the expected mounts to compare them with those of the assembly: the compute, `=>`, and the
/// file system or access point. A name is the path of the construct in its stack, or the logical id of the resource. For
/// the instances of a launch template, it is that of the launch template, or of the group or fleet that starts them. The
/// order has no meaning.
///
/// ```
/// use stanchion_core::App;
/// use stanchion_core::testing::*;
/// # use stanchion_template::Template;
///
/// # let text = "
/// # Resources:
/// #   Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
/// #   Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}
/// #   Group:
/// #     Type: AWS::EC2::SecurityGroup
/// #     Properties: {GroupDescription: Function and mount target, VpcId: !Ref Vpc}
/// #   Ingress:
/// #     Type: AWS::EC2::SecurityGroupIngress
/// #     Properties: {GroupId: !Ref Group, SourceSecurityGroupId: !Ref Group, IpProtocol: tcp, FromPort: 2049, ToPort: 2049}
/// #   Data: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
/// #   Target:
/// #     Type: AWS::EFS::MountTarget
/// #     Properties: {FileSystemId: !Ref Data, SubnetId: !Ref Subnet, SecurityGroups: [!Ref Group]}
/// #   Messages:
/// #     Type: AWS::EFS::AccessPoint
/// #     Properties:
/// #       FileSystemId: !Ref Data
/// #       PosixUser: {Uid: '1001', Gid: '1001'}
/// #       RootDirectory: {Path: /messages, CreationInfo: {OwnerUid: '1001', OwnerGid: '1001', Permissions: '750'}}
/// #   Function:
/// #     Type: AWS::Lambda::Function
/// #     DependsOn: [Target, Ingress]
/// #     Properties:
/// #       Role: arn:aws:iam::111122223333:role/reader
/// #       Runtime: python3.13
/// #       Handler: index.handler
/// #       Code: {ZipFile: 'def handler(event, context): pass'}
/// #       VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group]}
/// #       FileSystemConfigs: [{Arn: !GetAtt Messages.Arn, LocalMountPath: /mnt/messages}]
/// # ";
/// let app = App::new();
/// let stack = app.stack("Wall");
/// # stack.include("Wall", &Template::parse(text).unwrap().template);
/// // Here the program creates its constructs.
/// let assembly = synth(&app);
/// assert_mounts!(assembly);
/// assert_mounts!(assembly, "Function" => "Messages");
/// ```
///
/// A mount is seen only where one template has both the compute and the file system.
///
/// # Panics
///
/// Panics if a mount is not proved to work, if the assembly has no mounts, or if its mounts are not the expected ones.
#[macro_export]
macro_rules! assert_mounts {
    ($assembly:expr $(,)?) => {
        $crate::testing::mounts_work(&$assembly, ::core::option::Option::None)
    };
    ($assembly:expr, $($client:expr => $storage:expr),+ $(,)?) => {
        $crate::testing::mounts_work(
            &$assembly,
            ::core::option::Option::Some(&[$(($client, $storage)),+]),
        )
    };
}

/// Asserts that every mount works. Use [`assert_mounts!`](crate::assert_mounts).
#[doc(hidden)]
#[track_caller]
pub fn mounts_work(assembly: &Assembly, expected: Option<&[(&str, &str)]>) {
    let stacks = assembly.stacks().iter();
    let proofs: Vec<(&str, Mounts)> =
        stacks.map(|it| (it.path.as_str(), mounts(&it.template))).collect();
    let mut text = String::new();
    if let Some(expected) = expected {
        compare(assembly, expected, &proofs, &mut text);
    } else if proofs.iter().all(|(_, them)| them.iter().next().is_none()) {
        text.push_str(
            "the assembly has no mounts: no resource mounts a file system of the same template\n",
        );
    }
    unproved(&proofs, &mut text);
    if !text.is_empty() {
        fail(&text);
    }
}

/// Writes the mounts that are expected and missing, and those that are there and not expected.
fn compare(
    assembly: &Assembly,
    expected: &[(&str, &str)],
    proofs: &[(&str, Mounts)],
    text: &mut String,
) {
    let all = || proofs.iter().flat_map(|(stack, them)| them.iter().map(move |it| (*stack, it)));
    let is = |(client, storage): &(&str, &str), (stack, it): (&str, MountProof<'_>)| {
        let storages = [Some(it.file_system()), it.access_point()];
        let mut clients = std::iter::once(it.client()).chain(it.started_by());
        clients.any(|it| is_named(assembly, stack, it, client))
            && storages.into_iter().flatten().any(|it| is_named(assembly, stack, it, storage))
    };
    for mount in expected.iter().filter(|mount| !all().any(|it| is(mount, it))) {
        text.push_str(&format!("missing mount: {} => {}\n", mount.0, mount.1));
    }
    let mut others: Vec<String> = all()
        .filter(|it| !expected.iter().any(|mount| is(mount, *it)))
        .map(|(_, it)| format!("unexpected mount: {} => {}\n", it.client(), it.target()))
        .collect();
    // A mount has a proof for each combination of conditions with another result.
    others.dedup();
    others.iter().for_each(|it| text.push_str(it));
}

/// Returns true if a name is the logical id of a resource, or the path of its construct or one that contains it.
fn is_named(assembly: &Assembly, stack: &str, logical_id: &str, name: &str) -> bool {
    let origin = assembly.provenance().origin(stack, logical_id);
    let construct = origin.map_or("", |it| it.construct.as_str());
    let in_stack = construct.strip_prefix(stack).and_then(|it| it.strip_prefix('/'));
    logical_id == name
        || is_inside(construct, name)
        || in_stack.is_some_and(|it| is_inside(it, name))
}

/// Writes the mounts that are not proved to work, with their links.
fn unproved(proofs: &[(&str, Mounts)], text: &mut String) {
    let count = proofs.iter().flat_map(|(_, them)| them.iter()).count();
    let open = |them: &Mounts| them.iter().filter(|it| it.works() != Answer::Yes).count();
    let unproved: usize = proofs.iter().map(|(_, them)| open(them)).sum();
    if unproved == 0 {
        return;
    }
    let verb = if unproved == 1 { "is" } else { "are" };
    let all = counted(count, "mount");
    text.push_str(&format!("{unproved} of {all} {verb} not proved to work\n"));
    for (stack, them) in proofs.iter().filter(|(_, them)| open(them) > 0) {
        text.push_str(&format!("\nin the stack {stack}:\n\n"));
        let unproved = them.iter().filter(|it| it.works() != Answer::Yes);
        unproved.for_each(|it| text.push_str(&it.to_text()));
    }
}
