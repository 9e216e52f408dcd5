//! The builder of projects.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::codebuild;
use stanchion_aws::codebuild::project as l1;
use stanchion_check::facts::codebuild::{
    INTERFACE_PERMISSION, NETWORK_ACTIONS, QUEUED_MINUTES, TIMEOUT_MINUTES,
};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::project::ProjectData;
use super::{Artifacts, BuildEnvironment, Project, SERVICE, Source};
use crate::iam::{Operator, Role, Statement};
use crate::logs::LogGroup;
use crate::network::{SecurityGroup, Subnet, Tier, Vpc};
use crate::non_empty::non_empty;
use crate::secrets_manager::Secret;
use crate::storage::Bucket;
use crate::{Text, arn, text};

/// Builds a [`Project`].
#[derive(Clone, Debug)]
#[must_use = "a project exists after `build`"]
pub struct ProjectBuilder {
    vpc: Vpc,
    source: Source,
    environment: BuildEnvironment,
    artifacts: Artifacts,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    role: Option<Role>,
    log: Option<LogGroup>,
    cache: Option<(Bucket, String)>,
    variables: Vec<(String, &'static str, Value<String>)>,
    secrets: Vec<Secret>,
    privileged: bool,
    timeout: Option<u16>,
    queued: Option<u16>,
    concurrent: Option<u32>,
    retries: Option<u32>,
    description: Option<String>,
    kms_key: Option<Value<String>>,
    name: Option<Value<String>>,
}

impl Project {
    /// Returns a builder for a project with a source, whose builds run in the private subnets of a VPC.
    pub fn builder(vpc: &Vpc, source: Source) -> ProjectBuilder {
        ProjectBuilder {
            vpc: vpc.clone(),
            source,
            environment: BuildEnvironment::linux(),
            artifacts: Artifacts::none(),
            subnets: None,
            security_group: None,
            role: None,
            log: None,
            cache: None,
            variables: Vec::new(),
            secrets: Vec::new(),
            privileged: false,
            timeout: None,
            queued: None,
            concurrent: None,
            retries: None,
            description: None,
            kms_key: None,
            name: None,
        }
    }
}

impl ProjectBuilder {
    /// Sets the environment. Default: [`BuildEnvironment::linux`].
    pub fn environment(mut self, environment: BuildEnvironment) -> Self {
        self.environment = environment;
        self
    }

    /// Sets the output. Default: none. A source of a pipeline has the output of the pipeline.
    pub fn artifacts(mut self, artifacts: Artifacts) -> Self {
        self.artifacts = artifacts;
        self
    }

    /// Sets the subnets, which must be private. Default: the private subnets of the network, else the isolated ones, from
    /// which a build reaches AWS through VPC endpoints only.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the security group of builds. Default: a new one.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the role. Default: a new role that may write logs, use the network, and read and write what the options name.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the log group. Default: a new one that keeps entries for 30 days.
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log = Some(group.clone());
        self
    }

    /// Keeps the directories of [`BuildSpec::cached`](super::BuildSpec::cached) in a folder of a bucket. Default: no cache. A
    /// build in a VPC has no cache on its host; a mounted file system is one without copies.
    pub fn cache(mut self, bucket: &Bucket, folder: impl Into<String>) -> Self {
        self.cache = Some((bucket.clone(), folder.into()));
        self
    }

    /// Adds an environment variable. Everyone who may look at the project sees its value. Default: none.
    pub fn variable(mut self, name: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.variables.push((name.into(), "PLAINTEXT", value.into_value()));
        self
    }

    /// Adds an environment variable with the value of a secret, and allows the role to read it. Default: none.
    pub fn secret(mut self, name: impl Into<String>, secret: &Secret) -> Self {
        self.variables.push((name.into(), "SECRETS_MANAGER", secret.arn()));
        self.secrets.push(secret.clone());
        self
    }

    /// Runs builds in privileged mode, in which they can build container images. Default: only if the project mounts a file
    /// system, which requires it.
    pub fn privileged(mut self) -> Self {
        self.privileged = true;
        self
    }

    /// Sets the minutes after which a build ends, 5-2,160. Default: 60.
    pub fn timeout_minutes(mut self, minutes: u16) -> Self {
        self.timeout = Some(minutes);
        self
    }

    /// Sets the minutes for which a build can be in the queue, 5-480. Default: 480.
    pub fn queued_minutes(mut self, minutes: u16) -> Self {
        self.queued = Some(minutes);
        self
    }

    /// Sets the number of builds that run at once. Default: the quota of the account.
    pub fn concurrent_builds(mut self, count: u32) -> Self {
        self.concurrent = Some(count);
        self
    }

    /// Sets how often CodeBuild repeats a build that has failed. Default: 0.
    pub fn retries(mut self, count: u32) -> Self {
        self.retries = Some(count);
        self
    }

    /// Sets the description, at most 255 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the KMS key that encrypts the output. The role may use it. Default: a key of AWS for S3.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Sets the name, 2-150 letters, digits, hyphens and underscores. Default: a name that CloudFormation generates. An
    /// update replaces the project.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Creates the project. Reports public subnets, numbers out of range, and a source without commands.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Project {
        let scope = scope.construct(id);
        let subnets = self.subnets.clone().unwrap_or_else(|| self.vpc.inner_subnets());
        self.check(&scope, &subnets);
        let security_group = self.security_group.clone().unwrap_or_else(|| {
            SecurityGroup::builder_for(&self.vpc, "Builds of", &scope)
                .build(&scope, "SecurityGroup")
        });
        let log = self.log.clone().unwrap_or_else(|| LogGroup::builder().build(&scope, "Log"));
        let role = self
            .role
            .clone()
            .unwrap_or_else(|| Role::builder_for_this_account(SERVICE).build(&scope, "Role"));
        self.grant(&role, &log, &subnets);
        let variables: Vec<_> = self
            .variables
            .into_iter()
            .map(|(name, kind, value)| {
                l1::EnvironmentVariable::new().name(name).r#type(kind).value(value)
            })
            .collect();
        let environment = l1::Environment::new()
            .compute_type(self.environment.size.name())
            .set_opt(non_empty(variables), l1::Environment::environment_variables)
            .image(self.environment.image)
            .set_opt(
                self.environment.is_custom.then_some("SERVICE_ROLE"),
                l1::Environment::image_pull_credentials_type,
            )
            .privileged_mode(self.privileged)
            .r#type(self.environment.kind);
        let logs = l1::CloudWatchLogsConfig::new().group_name(log.name()).status("ENABLED");
        let cache = self.cache.map(|(bucket, folder)| {
            l1::ProjectCache::new().location(text![bucket.name(), "/", folder]).r#type("S3")
        });
        let ids: Vec<Value<String>> = subnets.iter().map(Subnet::id).collect();
        let is_pipeline = self.source.is_pipeline();
        let project = codebuild::Project::new()
            .artifacts(self.artifacts.resource(is_pipeline))
            .set_opt(self.retries.map(f64::from), codebuild::Project::auto_retry_limit)
            .set_opt(cache, codebuild::Project::cache)
            .set_opt(self.concurrent.map(i64::from), codebuild::Project::concurrent_build_limit)
            .set_opt(self.description, codebuild::Project::description)
            .set_opt(self.kms_key, codebuild::Project::encryption_key)
            .environment(environment)
            .logs_config(l1::LogsConfig::new().cloud_watch_logs(logs))
            .set_opt(self.name, codebuild::Project::name)
            .set_opt(self.queued.map(i64::from), codebuild::Project::queued_timeout_in_minutes)
            .service_role(role.arn())
            .set_opt(self.source.source_version(), codebuild::Project::source_version)
            .source(self.source.resource())
            .set_opt(self.timeout.map(i64::from), codebuild::Project::timeout_in_minutes)
            .vpc_config(
                l1::VpcConfig::new()
                    .security_group_ids([security_group.id()])
                    .subnets(ids)
                    .vpc_id(self.vpc.id()),
            );
        let resource = scope.add("Project", project);
        let project = Project(Rc::new(ProjectData {
            scope: scope.clone(),
            resource,
            role,
            log,
            security_group,
            zones: subnets.iter().map(|it| it.zone().key().to_owned()).collect(),
            mounts: RefCell::default(),
        }));
        let late = project.clone();
        scope.on_synthesis(move |scope| late.write(scope));
        project
    }

    /// Grants the role what the builds need.
    ///
    /// Source: <https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html>
    fn grant(&self, role: &Role, log: &LogGroup, subnets: &[Subnet]) {
        log.grant_write(role);
        role.allow(Statement::allow(NETWORK_ACTIONS).on_any());
        let arns: Vec<Text> =
            subnets.iter().map(|it| arn::of("ec2", text!["subnet/", it.id()])).collect();
        role.allow(
            Statement::allow([INTERFACE_PERMISSION])
                .on(arn::of("ec2", "network-interface/*"))
                .when(Operator::STRING_EQUALS, "ec2:AuthorizedService", [SERVICE])
                .when(Operator::ARN_EQUALS, "ec2:Subnet", arns),
        );
        self.source.grant(role);
        self.artifacts.grant(role);
        if let Some((bucket, _)) = &self.cache {
            bucket.grant_read(role);
            bucket.grant_write(role);
        }
        for secret in &self.secrets {
            secret.grant_read(role);
        }
        if let Some(key) = &self.kms_key {
            let actions = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey*"];
            role.allow(Statement::allow(actions).on(key.clone()));
        }
        if self.environment.is_custom {
            let pull = [
                "ecr:BatchCheckLayerAvailability",
                "ecr:BatchGetImage",
                "ecr:GetDownloadUrlForLayer",
            ];
            role.allow(Statement::allow(pull).on(arn::of("ecr", "repository/*")));
            role.allow(Statement::allow(["ecr:GetAuthorizationToken"]).on_any());
        }
    }

    fn check(&self, scope: &Scope, subnets: &[Subnet]) {
        let public = subnets.iter().filter(|it| it.tier() == Tier::Public).count();
        if public > 0 || subnets.is_empty() {
            scope.report(
                Diagnostic::new(code::CBD_005, "the project has no private subnets for its builds")
                    .property("VpcConfig.Subnets")
                    .found(match public {
                        0 => "no subnet".to_owned(),
                        _ => counted(public, "public subnet"),
                    })
                    .allowed("private subnets, with a route to a NAT gateway"),
            );
        }
        let ranges = [
            ("TimeoutInMinutes", self.timeout, TIMEOUT_MINUTES),
            ("QueuedTimeoutInMinutes", self.queued, QUEUED_MINUTES),
        ];
        for (property, minutes, limits) in ranges {
            let Some(minutes) = minutes.filter(|it| !limits.has(*it)) else {
                continue;
            };
            scope.report(
                Diagnostic::new(code::CBD_010, "the time limit of builds is out of range")
                    .property(property)
                    .found(counted(usize::from(minutes), "minute"))
                    .allowed(limits.of("minutes")),
            );
        }
        if self.source.lacks_commands() {
            scope.report(
                Diagnostic::new(code::CBD_009, "the build has no commands")
                    .property("Source.BuildSpec")
                    .found("a build specification without phases, or the path of a file without a source")
                    .allowed("a BuildSpec with `install`, `pre_build`, `build` or `post_build`"),
            );
        }
        if self.source.is_pipeline() && !self.artifacts.is_none() {
            scope.report(
                Diagnostic::new(code::CBD_008, "the pipeline stores the output of its builds")
                    .property("Artifacts")
                    .found("an output of the project, and Source::pipeline()")
                    .allowed("Artifacts::none()")
                    .help("Remove `artifacts`"),
            );
        }
    }
}
