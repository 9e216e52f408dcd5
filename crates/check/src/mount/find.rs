//! Finds the mounts of a template.

use stanchion_template::{Node, Segment, path};

use super::chain::{By, Mount, Placement};
use super::script::{Helper, MountLine, mount_lines};
use crate::model::identity::{items, of_kind, resource_of};
use crate::model::role;
use crate::model::script::Script;
use crate::view::{Resource, View};

const EFS: &str = "AWS::EFS::FileSystem";
const S3_FILES: &str = "AWS::S3Files::FileSystem";
const FSX: &str = "AWS::FSx::FileSystem";

/// Returns every mount of a file system of the template.
pub(crate) fn mounts<'a>(view: &View<'a>) -> Vec<Mount<'a>> {
    let mut mounts = Vec::new();
    lambda(view, &mut mounts);
    batch(view, &mut mounts);
    ecs(view, &mut mounts);
    user_data(view, &mut mounts);
    mounts
}

/// Returns the file system that a value references, and the access point if it references one.
fn storage_of<'a>(view: &View<'a>, node: &Node) -> Option<(Resource<'a>, Option<Resource<'a>>)> {
    let named = resource_of(view, node)?;
    match named.kind {
        EFS | S3_FILES | FSX => Some((named, None)),
        "AWS::EFS::AccessPoint" | "AWS::S3Files::AccessPoint" => {
            let storage = resource_of(view, named.get("FileSystemId")?)?;
            matches!(storage.kind, EFS | S3_FILES).then_some((storage, Some(named)))
        }
        "AWS::EFS::MountTarget" | "AWS::S3Files::MountTarget" => {
            Some((resource_of(view, named.get("FileSystemId")?)?, None))
        }
        _ => None,
    }
}

fn nodes(node: Option<&Node>) -> Option<Vec<&Node>> {
    Some(items(node)?.iter().collect())
}

fn path_of(resource: &Resource<'_>, steps: &[&str]) -> Vec<Segment> {
    let mut path = resource.properties_path();
    path.extend(steps.iter().flat_map(|it| path::segments(it)));
    path
}

fn lambda<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    let functions = ["AWS::Lambda::Function", "AWS::Serverless::Function"];
    for function in functions.into_iter().flat_map(|kind| view.of(kind)) {
        for (at, config) in
            items(function.get("FileSystemConfigs")).unwrap_or_default().iter().enumerate()
        {
            let Some((storage, access_point)) =
                config.get("Arn").and_then(|it| storage_of(view, it))
            else {
                continue;
            };
            let placement = Placement {
                starter: function,
                subnets: nodes(function.get("VpcConfig.SubnetIds")),
                groups: nodes(function.get("VpcConfig.SecurityGroupIds")),
            };
            mounts.push(Mount {
                by: By::Lambda,
                compute: function,
                path: path_of(&function, &["FileSystemConfigs", &at.to_string()]),
                storage,
                access_point,
                role: function.get("Role").and_then(|it| role::role(view, it)),
                tls: Some(true),
                iam: Some(true),
                is_read_only: false,
                root: None,
                placements: vec![placement],
                line: None,
                script: None,
            });
        }
    }
}

/// An EFS volume of a container.
struct Volume<'a> {
    storage: Resource<'a>,
    access_point: Option<Resource<'a>>,
    root: Option<&'a str>,
    tls: Option<bool>,
    iam: Option<bool>,
}

fn volume<'a>(view: &View<'a>, config: &'a Node, id: &str, iam: &str) -> Option<Volume<'a>> {
    let authorization = config.get("AuthorizationConfig");
    let (storage, _) = storage_of(view, config.get(id)?)?;
    let access_point = authorization
        .and_then(|it| it.get("AccessPointId"))
        .and_then(|it| of_kind(view, it, "AWS::EFS::AccessPoint"));
    let enabled = |node: Option<&Node>| match node {
        None => Some(false),
        Some(node) => node.as_text().map(|it| it == "ENABLED"),
    };
    Some(Volume {
        storage,
        access_point,
        root: config.get("RootDirectory").and_then(Node::as_text),
        tls: enabled(config.get("TransitEncryption")),
        iam: enabled(authorization.and_then(|it| it.get(iam))),
    })
}

/// Returns true if all containers of a list mount a volume read-only.
fn is_read_only(containers: &[&Node], volume: Option<&Node>) -> bool {
    let points: Vec<&Node> = containers
        .iter()
        .filter_map(|it| it.get("MountPoints")?.as_list())
        .flatten()
        .filter(|it| it.get("SourceVolume") == volume)
        .collect();
    !points.is_empty() && points.iter().all(|it| it.get("ReadOnly") == Some(&Node::Bool(true)))
}

/// The property with the launch template of ECS Managed Instances.
const MANAGED_INSTANCES_TEMPLATE: &str =
    "ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate";

/// Returns true if containers for these platforms can run in an environment, or if the platforms are not set.
fn runs_on(platforms: &[Node], environment: &Resource<'_>) -> bool {
    let wants = |name: &str| platforms.iter().any(|it| it.as_text() == Some(name));
    if environment.has("EksConfiguration") {
        return false;
    }
    match environment.text("ComputeResources.Type") {
        None => true,
        Some(kind) if kind.starts_with("FARGATE") => wants("FARGATE"),
        Some("ECS_MANAGED_INSTANCES") => wants("MANAGED_INSTANCES"),
        Some(_) => platforms.is_empty() || wants("EC2"),
    }
}

fn batch<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for job in view.of("AWS::Batch::JobDefinition") {
        let platforms = job.list("PlatformCapabilities").unwrap_or_default();
        let placements: Vec<Placement<'a>> = view
            .of("AWS::Batch::ComputeEnvironment")
            .filter(|it| runs_on(platforms, it))
            .map(|it| {
                let managed = format!("{MANAGED_INSTANCES_TEMPLATE}.NetworkConfiguration");
                let either = |own: &str, managed_name: &str| {
                    let own = it.get(&format!("ComputeResources.{own}"));
                    nodes(own.or_else(|| it.get(&format!("{managed}.{managed_name}"))))
                };
                Placement {
                    starter: it,
                    subnets: either("Subnets", "Subnets"),
                    groups: either("SecurityGroupIds", "SecurityGroups"),
                }
            })
            .collect();
        let mut add = |at: usize, entry: &'a Node, container: &'a Node, steps: &[&str]| {
            let Some(config) = entry.get("EfsVolumeConfiguration") else { return };
            let Some(volume) = volume(view, config, "FileSystemId", "Iam") else { return };
            let at = at.to_string();
            let steps: Vec<&str> = [steps, &["Volumes", &at, "EfsVolumeConfiguration"]].concat();
            mounts.push(Mount {
                by: By::BatchJob,
                compute: job,
                path: path_of(&job, &steps),
                storage: volume.storage,
                access_point: volume.access_point,
                role: container
                    .get("JobRoleArn")
                    .or_else(|| container.get("TaskRoleArn"))
                    .and_then(|it| role::role(view, it)),
                tls: volume.tls,
                iam: volume.iam,
                is_read_only: is_read_only(&[container], entry.get("Name")),
                root: volume.root,
                placements: placements.clone(),
                line: None,
                script: None,
            });
        };
        if let Some(container) = job.get("ContainerProperties") {
            for (at, entry) in
                items(container.get("Volumes")).unwrap_or_default().iter().enumerate()
            {
                add(at, entry, container, &["ContainerProperties"]);
            }
        }
        if let Some(task) = job.get("EcsProperties.TaskProperties.0") {
            for (at, entry) in items(task.get("Volumes")).unwrap_or_default().iter().enumerate() {
                add(at, entry, task, &["EcsProperties", "TaskProperties", "0"]);
            }
        }
    }
}

fn ecs<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for task in view.of("AWS::ECS::TaskDefinition") {
        let is_of_task = |node: Option<&Node>| {
            node.and_then(|it| resource_of(view, it)).is_some_and(|it| it.id == task.id)
        };
        let network = "NetworkConfiguration.AwsvpcConfiguration";
        let placements: Vec<Placement<'a>> = view
            .of("AWS::ECS::Service")
            .filter(|it| is_of_task(it.get("TaskDefinition")))
            .map(|it| Placement {
                starter: it,
                subnets: nodes(it.get(&format!("{network}.Subnets"))),
                groups: nodes(it.get(&format!("{network}.SecurityGroups"))),
            })
            .collect();
        let containers: Vec<&Node> =
            items(task.get("ContainerDefinitions")).unwrap_or_default().iter().collect();
        for (at, entry) in items(task.get("Volumes")).unwrap_or_default().iter().enumerate() {
            let Some(config) = entry.get("EFSVolumeConfiguration") else { continue };
            let Some(volume) = volume(view, config, "FilesystemId", "IAM") else { continue };
            mounts.push(Mount {
                by: By::EcsTask,
                compute: task,
                path: path_of(&task, &["Volumes", &at.to_string(), "EFSVolumeConfiguration"]),
                storage: volume.storage,
                access_point: volume.access_point,
                role: task.get("TaskRoleArn").and_then(|it| role::role(view, it)),
                tls: volume.tls,
                iam: volume.iam,
                is_read_only: is_read_only(&containers, entry.get("Name")),
                root: volume.root,
                placements: placements.clone(),
                line: None,
                script: None,
            });
        }
    }
}

fn user_data<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for resource in view.resources() {
        let prefix = match resource.kind {
            "AWS::EC2::LaunchTemplate" => "LaunchTemplateData.",
            "AWS::EC2::Instance" | "AWS::AutoScaling::LaunchConfiguration" => "",
            _ => continue,
        };
        let property = format!("{prefix}UserData");
        let Some(node) = resource.get(&property) else { continue };
        let script = Script::of(node);
        let placements = instance_placements(view, resource, prefix);
        let role = [".Arn", ".Name", ""]
            .iter()
            .find_map(|it| resource.get(&format!("{prefix}IamInstanceProfile{it}")))
            // AWS Batch uses the instance profile of the compute environment.
            .or_else(|| {
                placements.iter().find_map(|it| it.starter.get("ComputeResources.InstanceRole"))
            })
            .and_then(|it| role::of_profile(view, it));
        for line in mount_lines(&script) {
            let Some((storage, access_point)) = storage_of_line(view, &script, &line) else {
                continue;
            };
            let is_efs = storage.kind != FSX;
            mounts.push(Mount {
                by: By::UserData,
                compute: *resource,
                path: path_of(resource, &[&property]),
                storage,
                access_point,
                role,
                tls: Some(
                    is_efs && line.helper != Helper::Nfs && line.has("tls")
                        || line.helper == Helper::S3Files,
                ),
                iam: Some(is_efs && line.has("iam") || line.helper == Helper::S3Files),
                is_read_only: line.has("ro"),
                root: None,
                placements: placements.clone(),
                line: Some(line),
                script: Some(script.clone()),
            });
        }
    }
}

/// Returns the file system of a mount command: from its source, from its access point, or the only matching one that
/// the script references.
fn storage_of_line<'a>(
    view: &View<'a>,
    script: &Script,
    line: &MountLine,
) -> Option<(Resource<'a>, Option<Resource<'a>>)> {
    let named = |source: &Script| view.resource(source.references().next()?.name());
    let of = |resource: Resource<'a>| {
        storage_of(view, &Node::single("Ref", Node::text(resource.id.to_owned())))
    };
    let access_point = line.option("accesspoint").and_then(|it| named(&it));
    let fits = |storage: &Resource<'_>| match line.helper {
        Helper::Lustre => storage.kind == FSX,
        Helper::S3Files => storage.kind == S3_FILES,
        Helper::Efs | Helper::Nfs => storage.kind == EFS,
    };
    let by_name = named(&line.source).and_then(of);
    let only = || {
        let mut all = script.names.iter().filter_map(|it| view.resource(it)).filter_map(of);
        let first = all.find(|(it, _)| fits(it))?;
        all.all(|(it, _)| it.id == first.0.id || !fits(&it)).then_some(first)
    };
    let (storage, found) = by_name.or_else(only)?;
    let access_point = access_point.filter(|it| it.kind.ends_with("::AccessPoint"));
    fits(&storage).then_some((storage, access_point.or(found)))
}

/// Returns the networks in which the instances of a launch template, or an instance, can run.
fn instance_placements<'a>(
    view: &View<'a>,
    resource: &Resource<'a>,
    prefix: &str,
) -> Vec<Placement<'a>> {
    let interface = format!("{prefix}NetworkInterfaces.0");
    let own_groups = nodes(resource.get(&format!("{prefix}SecurityGroupIds")))
        .or_else(|| nodes(resource.get(&format!("{interface}.Groups"))))
        .or_else(|| nodes(resource.get(&format!("{interface}.GroupSet"))))
        .or_else(|| nodes(resource.get(&format!("{prefix}SecurityGroups"))));
    let own_subnet = resource
        .get(&format!("{prefix}SubnetId"))
        .or_else(|| resource.get(&format!("{interface}.SubnetId")));
    if resource.kind == "AWS::EC2::Instance" && resource.get("UserData").is_some() {
        let subnets = own_subnet.map(|it| vec![it]);
        return vec![Placement { starter: *resource, subnets, groups: own_groups }];
    }
    let is_this = |node: Option<&Node>| {
        node.and_then(|it| resource_of(view, it)).is_some_and(|it| it.id == resource.id)
    };
    let uses = |spec: Option<&Node>| {
        spec.is_some_and(|it| {
            is_this(it.get("LaunchTemplateId")) || is_this(it.get("LaunchTemplateName"))
        })
    };
    let mut placements = Vec::new();
    let mut add =
        |starter: Resource<'a>, subnets: Option<Vec<&'a Node>>, groups: Option<Vec<&'a Node>>| {
            let subnets = own_subnet.map(|it| vec![it]).or(subnets);
            placements.push(Placement { starter, subnets, groups: own_groups.clone().or(groups) });
        };
    for fleet in view.of("AWS::EC2::SpotFleet") {
        let configs = items(fleet.get("SpotFleetRequestConfigData.LaunchTemplateConfigs"));
        for config in configs.unwrap_or_default() {
            if uses(config.get("LaunchTemplateSpecification")) {
                add(fleet, subnets_of_overrides(config), None);
            }
        }
    }
    for fleet in view.of("AWS::EC2::EC2Fleet") {
        for config in items(fleet.get("LaunchTemplateConfigs")).unwrap_or_default() {
            if uses(config.get("LaunchTemplateSpecification")) {
                add(fleet, subnets_of_overrides(config), None);
            }
        }
    }
    for group in view.of("AWS::AutoScaling::AutoScalingGroup") {
        let policy = "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification";
        if uses(group.get("LaunchTemplate"))
            || uses(group.get(policy))
            || is_this(group.get("LaunchConfigurationName"))
        {
            add(group, nodes(group.get("VPCZoneIdentifier")), None);
        }
    }
    for environment in view.of("AWS::Batch::ComputeEnvironment") {
        if uses(environment.get("ComputeResources.LaunchTemplate")) {
            let groups = nodes(environment.get("ComputeResources.SecurityGroupIds"));
            add(environment, nodes(environment.get("ComputeResources.Subnets")), groups);
        }
    }
    for instance in view.of("AWS::EC2::Instance") {
        if uses(instance.get("LaunchTemplate")) {
            let groups = nodes(instance.get("SecurityGroupIds"));
            add(instance, instance.get("SubnetId").map(|it| vec![it]), groups);
        }
    }
    placements
}

fn subnets_of_overrides(config: &Node) -> Option<Vec<&Node>> {
    let mut subnets: Vec<&Node> = Vec::new();
    for entry in items(config.get("Overrides"))? {
        let subnet = entry.get("SubnetId")?;
        if !subnets.contains(&subnet) {
            subnets.push(subnet);
        }
    }
    Some(subnets)
}
