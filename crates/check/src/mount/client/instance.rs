//! Instances whose user data or `AWS::CloudFormation::Init` metadata mounts a file system, and notebook instances.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_template::Node;
use stanchion_template::language::{Answer, Reference, Text};

use super::network::groups;
use super::placement::{Run, of_group, of_instances, of_template};
use super::start::Starts;
use super::{EFS, FSX, S3_FILES, role_in, storage_behind};
use crate::model::openzfs::is_openzfs;
use crate::model::script::Script;
use crate::mount::chain::{By, Mount, Placement, Role};
use crate::mount::script::{Helper, MountLine};
use crate::mount::scripts::Scripted;
use crate::view::{Resource, View};

pub(super) fn add<'a>(view: &View<'a>, scripts: &[Scripted<'a>], mounts: &mut Vec<Mount<'a>>) {
    let starts = Starts::new(view);
    for script in scripts {
        of_script(view, &starts, script, mounts);
    }
}

/// Adds the mounts of a script.
fn of_script<'a>(
    view: &View<'a>,
    starts: &Starts<'a>,
    script: &Scripted<'a>,
    mounts: &mut Vec<Mount<'a>>,
) {
    let reading = &script.reading;
    let groups = groups_of(view, starts, &script.resource);
    let referenced = Referenced::of(view, &reading.script);
    for (number, line) in reading.mounts.iter().enumerate() {
        let Some((storage, access_point)) = referenced.storage_of(view, line) else { continue };
        let is_nfs_family = storage.kind != FSX;
        let (tls, iam) = match line.helper {
            Helper::S3Files => (Answer::Yes, Answer::Yes),
            Helper::Efs if is_nfs_family => (line.option_is_set("tls"), line.option_is_set("iam")),
            _ => (Answer::No, Answer::No),
        };
        for group in &groups {
            mounts.push(Mount {
                by: By::Instance,
                compute: group.compute,
                path: script.path.clone(),
                storage,
                access_point,
                role: group.role,
                tls,
                iam,
                is_read_only: line.option_is_set("ro").is_yes(),
                root: None,
                placements: Arc::clone(&group.placements),
                line: Some(line.clone()),
                script: Some(Arc::clone(reading)),
                early: script.early.get(&number).cloned(),
                image: group.image,
                is_used: Answer::Yes,
            });
        }
    }
}

/// Instances with the same role and image.
struct Group<'a> {
    compute: Resource<'a>,
    role: Role<'a>,
    image: Option<&'a Node>,
    placements: Arc<[Placement<'a>]>,
}

/// Returns the instances that run a script of a resource, in groups with the same role and image.
fn groups_of<'a>(view: &View<'a>, starts: &Starts<'a>, resource: &Resource<'a>) -> Vec<Group<'a>> {
    let runs = match resource.kind {
        "AWS::SageMaker::NotebookInstance" => vec![of_notebook(view, resource)],
        "AWS::AutoScaling::AutoScalingGroup" => of_group(view, resource),
        _ => of_instances(view, starts, resource),
    };
    let mut alike: Vec<Vec<Run<'a>>> = Vec::new();
    let mut places: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    for run in runs {
        let key = (run.role.key(), run.image.map(|it| Text::of(it).notation()));
        match places.get(&key).and_then(|at| alike.get_mut(*at)) {
            Some(runs) => runs.push(run),
            None => {
                places.insert(key, alike.len());
                alike.push(vec![run]);
            }
        }
    }
    let group = |runs: Vec<Run<'a>>| {
        let Run { role, image, placement } = runs.first()?.clone();
        let placements = runs.into_iter().map(|it| it.placement).collect();
        Some(Group { compute: placement.starter, role, image, placements })
    };
    let mut groups: Vec<Group<'a>> = alike.into_iter().filter_map(group).collect();
    if groups.is_empty() {
        let (role, image) = of_template(view, resource);
        groups.push(Group { compute: *resource, role, image, placements: Arc::new([]) });
    }
    // A launch template with the same instances everywhere is the compute.
    if let [only] = groups.as_mut_slice() {
        only.compute = *resource;
    }
    groups
}

fn of_notebook<'a>(view: &View<'a>, notebook: &Resource<'a>) -> Run<'a> {
    let subnets = notebook.get("SubnetId").map(|it| vec![it]);
    let groups =
        notebook.get("SecurityGroupIds").and_then(|it| groups(view, Some(it), subnets.as_deref()));
    let placement =
        Placement { starter: *notebook, subnets, groups, starts_at_once: true, doubt: None };
    Run { placement, role: role_in(view, notebook.get("RoleArn")), image: None }
}

/// A file system, and an access point of it.
type Found<'a> = (Resource<'a>, Option<Resource<'a>>);

/// The file systems that a script references, by their service.
struct Referenced<'a>(BTreeMap<&'static str, Option<Found<'a>>>);

/// The service of the file systems of OpenZFS, whose type is that of Lustre.
const OPENZFS: &str = "OpenZFS";

/// Returns the service of a file system.
fn service(storage: &Resource<'_>) -> &'static str {
    match storage.kind {
        EFS => EFS,
        S3_FILES => S3_FILES,
        _ if is_openzfs(storage) => OPENZFS,
        _ => FSX,
    }
}

impl<'a> Referenced<'a> {
    fn of(view: &View<'a>, script: &Script) -> Referenced<'a> {
        let mut by_kind: BTreeMap<&'static str, Option<Found<'a>>> = BTreeMap::new();
        let resources = script.references().filter_map(|it| view.resource(it.name()));
        for found in resources.filter_map(|it| storage_behind(view, it)) {
            let own = by_kind.entry(service(&found.0)).or_insert(Some(found));
            // A script that references several does not show by itself which one it means.
            if own.is_some_and(|(it, _)| it.id != found.0.id) {
                *own = None;
            }
        }
        Referenced(by_kind)
    }

    /// Returns the file system of a mount command: from its source, from its access point, or the only matching one that
    /// the script references.
    fn storage_of(&self, view: &View<'a>, line: &MountLine) -> Option<Found<'a>> {
        let kinds: &[&str] = match line.helper {
            Helper::Lustre => &[FSX],
            Helper::S3Files => &[S3_FILES],
            Helper::Efs => &[EFS],
            Helper::Nfs => &[EFS, OPENZFS],
        };
        let is_one = |it: &Resource<'a>| kinds.contains(&service(it));
        let named = |text: &Script| {
            let mut all = text.references().map(Reference::name).filter_map(|it| view.resource(it));
            all.find(|it| storage_behind(view, *it).is_some_and(|(it, _)| is_one(&it)))
        };
        let access_point = line.option("accesspoint").and_then(|it| named(&it));
        // `${Data}` outside of `Fn::Sub` is literal text, which the link of user data reports.
        let literal = || view.resource(line.literal_name()?);
        let by_name = named(&line.source).or_else(literal).and_then(|it| storage_behind(view, it));
        let only = || {
            // A source that is a literal other than a variable of the shell names another file system.
            let is_variable = line.source.text.contains('$') || line.source.text.contains('%');
            if line.source.is_complete && !is_variable {
                return None;
            }
            let all: Vec<_> = kinds.iter().filter_map(|it| self.0.get(it)).collect();
            if let [only] = all.as_slice() { **only } else { None }
        };
        let (storage, found) = by_name.or_else(only)?;
        let access_point = access_point.filter(|it| it.kind.ends_with("::AccessPoint"));
        is_one(&storage).then_some((storage, access_point.or(found)))
    }
}
