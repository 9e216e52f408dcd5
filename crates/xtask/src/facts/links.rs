//! Every fact with the shape of a service model that has the same limit.
//!
//! A fact that is removed does not compile here, and a new fact without a line fails `cargo xtask facts`.

use std::fmt;
use std::path::Path;

use stanchion_check::facts::*;
use stanchion_template::counted;

use super::models::Shape;
use crate::process::{Error, Result, read};

/// A fact with its place in a model.
pub(super) struct Link {
    /// The path of the fact, such as `efs::PATH_CHARACTERS`.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// The shape has the limit.
    Linked(&'static str, Fact),
    /// The shape exists and has no limit.
    Silent(&'static str),
    /// A function that judges texts, the shape with the pattern, and texts to compare.
    Accepts(&'static str, fn(&str) -> bool, &'static [&'static str]),
    /// No shape has it, for this reason.
    Alone(&'static str),
}

/// A fact in a form that can be compared.
pub(super) enum Fact {
    /// Both ends of a range.
    Range(Limits),
    /// The largest number, or the largest number of characters or items.
    Most(u64),
    /// The smallest number.
    Least(u64),
    /// All allowed texts.
    Values(Vec<&'static str>),
    /// The pattern, without regard to groups.
    Pattern(&'static str),
    /// Some of the allowed texts.
    Some(Vec<&'static str>),
}

impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name;
        match &self.kind {
            Kind::Linked(shape, _) => write!(formatter, "{name} = {shape}"),
            Kind::Accepts(shape, _, texts) => {
                write!(
                    formatter,
                    "{name} = pattern of {shape}, by {}",
                    counted(texts.len(), "text")
                )
            }
            Kind::Silent(shape) => write!(formatter, "{name} has no limit in {shape}"),
            Kind::Alone(reason) => write!(formatter, "{name} has no shape: {reason}"),
        }
    }
}

impl Fact {
    /// Returns what the shape says if it differs. Returns an error if it has nothing to compare with.
    pub(super) fn dispute(&self, shape: &Shape) -> std::result::Result<Option<String>, String> {
        let nothing = || Err("has no limit; declare it silent".to_owned());
        let mut different = Vec::new();
        let mut is_compared = false;
        let mut bound = |ours: u64, theirs: Option<f64>, what: &str| {
            let Some(theirs) = theirs else { return };
            is_compared = true;
            if (ours as f64 - theirs).abs() > f64::EPSILON {
                different.push(format!("{ours}, the model has {what} {theirs}"));
            }
        };
        match self {
            Fact::Range(limits) => {
                bound(limits.least.into(), shape.least, "at least");
                bound(limits.most.into(), shape.most, "at most");
            }
            Fact::Most(most) => bound(*most, shape.most, "at most"),
            Fact::Least(least) => bound(*least, shape.least, "at least"),
            Fact::Pattern(ours) => {
                let plain = |it: &str| it.replace(['(', ')'], "");
                is_compared = shape.pattern.is_some();
                let theirs = shape.pattern.as_deref().unwrap_or_default();
                if plain(ours) != plain(theirs) {
                    different.push(format!("{ours}, the model has {theirs}"));
                }
            }
            Fact::Values(ours) | Fact::Some(ours) => {
                is_compared = !shape.values.is_empty();
                let theirs = |it: &&&str| shape.values.iter().any(|value| value == **it);
                let unknown: Vec<&str> = ours.iter().filter(|it| !theirs(it)).copied().collect();
                if !unknown.is_empty() {
                    different.push(format!("the model does not have {}", unknown.join(" ")));
                }
                let lacking: Vec<&str> = shape
                    .values
                    .iter()
                    .map(String::as_str)
                    .filter(|it| matches!(self, Fact::Values(_)) && !ours.contains(it))
                    .collect();
                if !lacking.is_empty() {
                    different.push(format!("the model also has {}", lacking.join(" ")));
                }
            }
        }
        if !is_compared {
            return nothing();
        }
        Ok((!different.is_empty()).then(|| different.join("; ")))
    }
}

macro_rules! facts {
    ($($module:ident::$name:ident $kind:ident $($argument:expr),+;)*) => {
        /// Returns all facts.
        pub(super) fn all() -> Vec<Link> {
            vec![$(Link {
                name: concat!(stringify!($module), "::", stringify!($name)),
                kind: facts!(@$kind $module::$name, $($argument),+),
            }),*]
        }
    };
    (@range $fact:path, $shape:expr) => { Kind::Linked($shape, Fact::Range($fact)) };
    (@most $fact:path, $shape:expr) => { Kind::Linked($shape, Fact::Most($fact as u64)) };
    (@least $fact:path, $shape:expr) => { Kind::Linked($shape, Fact::Least($fact as u64)) };
    (@values $fact:path, $shape:expr) => { Kind::Linked($shape, Fact::Values($fact.to_vec())) };
    (@some $fact:path, $shape:expr) => { Kind::Linked($shape, Fact::Some($fact.to_vec())) };
    (@pattern $fact:path, $shape:expr) => { Kind::Linked($shape, Fact::Pattern($fact)) };
    (@named $fact:path, $shape:expr) => {
        Kind::Linked($shape, Fact::Some($fact.iter().map(|it| it.name).collect()))
    };
    (@deployments $fact:path, $shape:expr) => {
        Kind::Linked($shape, Fact::Values($fact.iter().map(|it| it.name).collect()))
    };
    (@silent $fact:path, $shape:expr) => {{ let _ = &$fact; Kind::Silent($shape) }};
    (@alone $fact:path, $reason:expr) => {{ let _ = &$fact; Kind::Alone($reason) }};
    (@accepts $fact:path, $shape:expr, $texts:expr) => { Kind::Accepts($shape, $fact, &$texts) };
}

const NO_PARAMETER: &str = "no parameter of the API";

facts! {
    api_gateway::TIMEOUT_MILLIS range "apigatewayv2 CreateIntegrationRequest.TimeoutInMillis";
    auto_scaling::ON_DEMAND_PERCENT silent "autoscaling InstancesDistribution.OnDemandPercentageAboveBaseCapacity";
    auto_scaling::SHORTEST_LIFETIME_SECONDS silent "autoscaling CreateAutoScalingGroupType.MaxInstanceLifetime";
    auto_scaling::HEARTBEAT_SECONDS silent "autoscaling PutLifecycleHookType.HeartbeatTimeout";
    auto_scaling::TRANSITIONS silent "autoscaling LifecycleHookSpecification.LifecycleTransition";
    auto_scaling::HEALTH_CHECKS alone "several in one free text";
    backup::COLD_DAYS silent "backup Lifecycle.DeleteAfterDays";
    backup::CONTINUOUS_DAYS silent "backup Lifecycle.DeleteAfterDays";
    backup::DEFAULT_START_MINUTES alone "a default, which models do not have";
    backup::LOCK_DAYS silent "backup PutBackupVaultLockConfigurationInput.MinRetentionDays";
    backup::LOCK_CHANGEABLE_DAYS silent "backup PutBackupVaultLockConfigurationInput.ChangeableForDays";
    backup::NAME_CHARACTERS silent "backup BackupPlanInput.BackupPlanName";
    batch::ATTEMPTS silent "batch RetryStrategy.attempts";
    batch::EXIT_CONDITIONS silent "batch RetryStrategy.evaluateOnExit";
    batch::SHORTEST_TIMEOUT_SECONDS silent "batch JobTimeout.attemptDurationSeconds";
    batch::SMALLEST_MEMORY_MIB silent "batch ResourceRequirement.value";
    batch::PRIORITY silent "batch CreateJobQueueRequest.priority";
    batch::ENVIRONMENTS_PER_QUEUE silent "batch CreateJobQueueRequest.computeEnvironmentOrder";
    batch::SCALE_DOWN_DELAY_MINUTES silent "batch ComputeScalingPolicy.minScaleDownDelayMinutes";
    batch::UPDATE_TIMEOUT_MINUTES range "batch UpdatePolicy.jobExecutionTimeoutMinutes";
    batch::SCHEDULING_PRIORITY silent "batch RegisterJobDefinitionRequest.schedulingPriority";
    batch::EXIT_PATTERN_CHARACTERS silent "batch EvaluateOnExit.onReason";
    batch::NODE_RANGES silent "batch NodeProperties.nodeRangeProperties";
    batch::RESERVED_VARIABLES alone "the start of a name, which models do not have";
    batch::COMPUTE_RESERVATION silent "batch FairsharePolicy.computeReservation";
    batch::SHARE_DECAY_SECONDS silent "batch FairsharePolicy.shareDecaySeconds";
    batch::SHARE_IDENTIFIERS silent "batch FairsharePolicy.shareDistribution";
    batch::WEIGHT_FACTOR silent "batch ShareAttributes.weightFactor";
    batch::BUNDLES alone "families that Batch chooses itself, in a list of free texts";
    batch::ARRAY_SIZE silent "batch ArrayProperties.size";
    cloudformation::NAME_CHARACTERS alone "the names in a template are no parameters of the API";
    cloudformation::DESCRIPTION_BYTES most "cloudformation ValidateTemplateOutput.Description";
    cloudformation::RESERVED_TAG_PREFIX alone "the start of a key, which models have in patterns only";
    cloudformation::TAG_KEY_CHARACTERS range "cloudformation Tag.Key";
    cloudformation::TAG_VALUE_CHARACTERS range "efs Tag.Value";
    cloudformation::PARAMETER_DESCRIPTION_CHARACTERS most "cloudformation TemplateParameter.Description";
    cloudformation::PARAMETER_VALUE_BYTES silent "cloudformation Parameter.ParameterValue";
    cloudwatch::RULE_CONDITIONS alone "a part of the rule, which is text for the API";
    cloudwatch::ACTIONS most "cloudwatch PutMetricAlarmInput.AlarmActions";
    cloudwatch::BAND_OPERATORS some "cloudwatch PutMetricAlarmInput.ComparisonOperator";
    cloudwatch::DASHBOARD_COLUMNS silent "cloudwatch PutDashboardInput.DashboardBody";
    cloudwatch::DASHBOARD_HEIGHT silent "cloudwatch PutDashboardInput.DashboardBody";
    cloudwatch::ENTRIES_OF_ALARM silent "cloudwatch PutMetricAlarmInput.Metrics";
    codebuild::IDENTIFIER_CHARACTERS silent "codebuild ProjectFileSystemLocation.identifier";
    codebuild::TIMEOUT_MINUTES range "codebuild CreateProjectInput.timeoutInMinutes";
    codebuild::QUEUED_MINUTES range "codebuild CreateProjectInput.queuedTimeoutInMinutes";
    codebuild::NETWORK_ACTIONS alone "permissions of IAM, which models do not have";
    codebuild::INTERFACE_PERMISSION alone "a permission of IAM, which models do not have";
    codebuild::PHASES alone "a build specification is text for the API";
    codebuild::is_identifier silent "codebuild ProjectFileSystemLocation.identifier";
    ec2::IMAGES_WITHOUT_EFS_CLIENT alone "no model has the packages of distributions";
    ec2::USER_DATA_BYTES silent "ec2 RunInstancesRequest.UserData";
    ec2::SMALLEST_GIB silent "ec2 CreateVolumeRequest.Size";
    ec2::IOPS_PER_GIB silent "ec2 CreateVolumeRequest.Iops";
    ec2::GP3_IOPS silent "ec2 CreateVolumeRequest.Iops";
    ec2::THROUGHPUT_PER_IOPS silent "ec2 CreateVolumeRequest.Throughput";
    ecr::RULES alone "a lifecycle policy is text for the API";
    ecr::WILDCARDS alone "a lifecycle policy is text for the API";
    ecs::EPHEMERAL_STORAGE_GIB silent "ecs EphemeralStorage.sizeInGiB";
    ecs::FARGATE_LOG_DRIVERS some "ecs LogConfiguration.logDriver";
    ecs::FARGATE_CAPABILITY silent "ecs KernelCapabilities.add.[]";
    ecs::FARGATE_WINDOWS_CPU_UNITS silent "ecs RegisterTaskDefinitionRequest.cpu";
    ecs::PLATFORMS_WITHOUT_EFS silent "ecs CreateServiceRequest.platformVersion";
    ecs::HEALTH_CHECK silent "ecs HealthCheck.interval";
    ecs::FARGATE_PROVIDERS silent "ecs CapacityProviderStrategyItem.capacityProvider";
    efs::PORT alone NO_PARAMETER;
    efs::TAG_PATTERN pattern "efs Tag.Value";
    efs::PROVISIONED_MIBPS range "efs CreateFileSystemRequest.ProvisionedThroughputInMibps";
    efs::SECURITY_GROUPS alone "the default quota; the model has the raised one";
    efs::RAISED_SECURITY_GROUPS most "efs CreateMountTargetRequest.SecurityGroups";
    efs::POLICY_CHARACTERS most "efs PutFileSystemPolicyRequest.Policy";
    efs::LARGEST_ID most "efs PosixUser.Uid";
    efs::PATH_CHARACTERS most "efs RootDirectory.Path";
    efs::PATH_LEVELS alone "a part of the pattern, which path_fault has";
    efs::FORBIDDEN_IN_PATH alone "a part of the pattern, which path_fault has";
    eks::OLDEST_MINOR_VERSION alone "the dates of support are not in models";
    eks::CLUSTER_ZONES alone "a number of zones, of a list of subnets";
    eks::SERVICE_PREFIX silent "eks KubernetesNetworkConfigRequest.serviceIpv4Cidr";
    eks::SERVICE_BLOCKS silent "eks KubernetesNetworkConfigRequest.serviceIpv4Cidr";
    eks::DEFAULT_SERVICE_BLOCKS alone "a default, which models do not have";
    eks::MAX_UNAVAILABLE range "eks NodegroupUpdateConfig.maxUnavailablePercentage";
    eks::RESERVED_LABEL_PREFIXES alone "the start of a key, which models do not have";
    eks::UNSUPPORTED_TEMPLATE_PROPERTIES alone "properties of another service";
    eks::UNSUPPORTED_WITH_TEMPLATE alone "a condition between properties";
    eks::UNSUPPORTED_WITH_IMAGE alone "a condition between properties";
    eks::NODE_CONFIG_TYPE alone "a media type in user data";
    eks::POD_IDENTITY_SERVICE alone "a principal of policies";
    eks::POD_IDENTITY_AGENT alone "the name of an add-on, which is a free text";
    eks::EFS_DRIVER alone "the name of an add-on, which is a free text";
    eks::LUSTRE_DRIVER alone "the name of an add-on, which is a free text";
    eks::S3_DRIVER alone "the name of an add-on, which is a free text";
    eks::DRIVERS alone "the names of add-ons, which are free texts";
    eks::PUBLIC_SUBNET_TAG alone "the key of a tag";
    eks::PRIVATE_SUBNET_TAG alone "the key of a tag";
    eks::NODE_PERMISSIONS alone "policies, which models do not have";
    eks::NETWORK_PERMISSION alone "a policy, which models do not have";
    efs::is_path accepts "efs RootDirectory.Path", [
        "/", "", "a", "/a", "/a/b/c/d", "/a/b/c/d/e", "/a/", "//a", "/a//b", "/.a", "/a/.b", "/a b", "/a$", "/a#", "/a<",
        "/a>", "/a;", "/a`", "/a|", "/a&", "/a?", "/a{", "/a}", "/a^", "/a*", "/a\n", "/a-b_c.d", "/\u{e4}", "/a!", "/a(b)",
        "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];
    fargate::SIZES silent "ecs RegisterTaskDefinitionRequest.memory";
    fsx::PORTS alone NO_PARAMETER;
    fsx::TIME alone "a description of is_time";
    fsx::is_time accepts "fsx CreateFileSystemLustreConfiguration.DailyAutomaticBackupStartTime", [
        "00:00", "23:59", "24:00", "12:60", "1:00", "01:0", "0100", "ab:cd", "", "+1:00", "01:00:00",
    ];
    fsx::SSD silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx::SCRATCH_1 silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx::HDD_12 silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx::HDD_40 silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx::PERSISTENT_1_SSD alone "the model has one range for all types of storage";
    fsx::PERSISTENT_1_HDD alone "the model has one range for all types of storage";
    fsx::PERSISTENT_2_SSD alone "the model has one range for all types of storage";
    fsx::TIERING_STEP least "fsx CreateFileSystemLustreConfiguration.ThroughputCapacity";
    fsx::TIERING_FIRSTS alone "the numbers below the step, which the model has as the least";
    fsx::TIERING_STEPS alone "the number of steps in the range of the throughput";
    fsx::READ_CACHE_PER_STEP silent "fsx LustreReadCacheConfiguration.SizeGiB";
    fsx::METADATA_SSD alone "the model has one range for all types of storage";
    fsx::METADATA_STEP alone "a step, which models do not have";
    fsx::METADATA_STEPS alone "the number of steps in the range of the IOPS";
    fsx::METADATA_TIERING alone "the model has one range for all types of storage";
    fsx::CHUNK_MIB range "fsx CreateDataRepositoryAssociationRequest.ImportedFileChunkSize";
    fsx::KINDS values "fsx CreateFileSystemRequest.FileSystemType";
    fsx::COMPRESSIONS values "fsx CreateFileSystemLustreConfiguration.DataCompressionType";
    fsx::DEPLOYMENTS values "fsx CreateFileSystemLustreConfiguration.DeploymentType";
    fsx::DRIVE_CACHES values "fsx CreateFileSystemLustreConfiguration.DriveCacheType";
    fsx::READ_CACHE_MODES values "fsx LustreReadCacheConfiguration.SizingMode";
    fsx::LOG_LEVELS values "fsx LustreLogCreateConfiguration.Level";
    fsx::IMPORT_POLICIES values "fsx CreateFileSystemLustreConfiguration.AutoImportPolicy";
    fsx::BACKUP_DAYS range "fsx CreateFileSystemLustreConfiguration.AutomaticBackupRetentionDays";
    fsx::REPOSITORY_PATH_CHARACTERS most "fsx CreateDataRepositoryAssociationRequest.DataRepositoryPath";
    fsx::is_weekly_time accepts "fsx CreateFileSystemLustreConfiguration.WeeklyMaintenanceStartTime", [
        "1:00:00", "7:23:59", "0:00:00", "8:00:00", "+1:0:00", "1:24:00", "1:0000", "10:00", "", "7:23:59:00",
    ];
    fsx_openzfs::PORTS alone NO_PARAMETER;
    fsx_openzfs::MULTI_ZONE alone "one of the deployment types, which OPENZFS has";
    fsx_openzfs::HIGHLY_AVAILABLE some "fsx CreateFileSystemOpenZFSConfiguration.DeploymentType";
    fsx_openzfs::FIRST_GENERATION some "fsx CreateFileSystemOpenZFSConfiguration.DeploymentType";
    fsx_openzfs::IOPS_PER_GIB alone "a ratio, which models do not have";
    fsx_openzfs::FIRST_IOPS alone "the model has one range for all types of file systems";
    fsx_openzfs::SECOND_IOPS alone "the model has one range for all types of file systems";
    fsx_openzfs::IOPS_MODES values "fsx DiskIopsConfiguration.Mode";
    fsx_openzfs::READ_CACHE_MODES values "fsx OpenZFSReadCacheConfiguration.SizingMode";
    fsx_openzfs::RECORD_SIZES alone "the model has one range for all types of storage";
    fsx_openzfs::TIERING_RECORD_SIZES alone "the model has one range for all types of storage";
    fsx_openzfs::COMPRESSIONS values "fsx CreateOpenZFSVolumeConfiguration.DataCompressionType";
    fsx_openzfs::COPY_STRATEGIES some "fsx CreateOpenZFSOriginSnapshotConfiguration.CopyStrategy";
    fsx_openzfs::ROOT_PATH alone NO_PARAMETER;
    fsx_openzfs::VOLUME_NAME_CHARACTERS most "fsx CreateVolumeRequest.Name";
    fsx_openzfs::NFS_VERSIONS alone NO_PARAMETER;
    fsx_openzfs::CONNECTIONS alone NO_PARAMETER;
    fsx_openzfs::LARGEST_ANONYMOUS_ID alone "a part of an option, which is text for the API";
    fsx_openzfs::EXPORT_OPTIONS alone "options of Linux, which are text for the API";
    fsx_openzfs::EXPORT_SETTINGS alone "options of Linux, which are text for the API";
    fsx_openzfs::OPPOSITE_OPTIONS alone "options of Linux, which are text for the API";
    fsx_openzfs::are_clients alone "the model has every printable character";
    fsx_openzfs::block_of_clients alone "a part of are_clients";
    fsx_openzfs::is_export_option alone "the model has every printable character";
    fsx_openzfs::is_volume_name alone "the model has every character; a slash would be another directory";
    fsx_other::WINDOWS deployments "fsx CreateFileSystemWindowsConfiguration.DeploymentType";
    fsx_other::ONTAP deployments "fsx CreateFileSystemOntapConfiguration.DeploymentType";
    fsx_other::OPENZFS deployments "fsx CreateFileSystemOpenZFSConfiguration.DeploymentType";
    fsx_other::WINDOWS_SSD silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx_other::WINDOWS_HDD silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx_other::OPENZFS_STORAGE silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx_other::ONTAP_STORAGE silent "fsx CreateFileSystemRequest.StorageCapacity";
    fsx_other::ONTAP_PAIRS range "fsx CreateFileSystemOntapConfiguration.HAPairs";
    fsx_other::WITH_PAIRS some "fsx CreateFileSystemOntapConfiguration.DeploymentType";
    iam::MANAGED_POLICY most "iam CreatePolicyRequest.PolicyDocument";
    iam::INLINE_OF_ROLE most "iam PutRolePolicyRequest.PolicyDocument";
    iam::INLINE_OF_USER most "iam PutUserPolicyRequest.PolicyDocument";
    iam::INLINE_OF_GROUP most "iam PutGroupPolicyRequest.PolicyDocument";
    iam::TRUST_POLICY alone "the default quota; the model has the largest text of every policy";
    iam::RAISED_TRUST_POLICY most "iam CreateRoleRequest.AssumeRolePolicyDocument";
    iam::MANAGED_POLICIES alone "a quota of a role, not of a request";
    iam::RAISED_MANAGED_POLICIES alone "a quota of a role, not of a request";
    iam::ROLE_NAME_CHARACTERS most "iam CreateRoleRequest.RoleName";
    iam::PATH_CHARACTERS most "iam CreateRoleRequest.Path";
    lambda::TIMEOUT_SECONDS range "lambda CreateFunctionRequest.Timeout";
    lambda::MEMORY_MIB range "lambda CreateFunctionRequest.MemorySize";
    lambda::EPHEMERAL_STORAGE_MIB range "lambda EphemeralStorage.Size";
    lambda::LONGEST_TIMEOUT_SECONDS alone "the model has the timeout of managed instances";
    lambda::TIMEOUT_DEFAULT alone "a default, which models do not have";
    lambda::VISIBILITY_TIMEOUT_DEFAULT alone "a default, which models do not have";
    lambda::FIFO_BATCH alone "the model has the largest batch of every source";
    lambda::ENVIRONMENT_BYTES silent "lambda Environment.Variables";
    lambda::RESERVED_VARIABLES silent "lambda Environment.Variables";
    load_balancing::ALB_HEALTH_CHECKS alone "the model has the protocols of all target groups";
    load_balancing::RECOMMENDED_TLS_POLICIES alone "Security Hub names them";
    logs::RETENTION_DAYS silent "logs PutRetentionPolicyRequest.retentionInDays";
    physical_names::PHYSICAL_NAMES alone "the properties that name a resource, which models do not have";
    rds::GP3_GIB alone "a limit of a storage type, which is text for the API";
    rds::STRIPED_GIB alone "a limit of a storage type, which is text for the API";
    rds::GP3_STRIPED_IOPS alone "a limit of a storage type, which is text for the API";
    rds::GP3_STRIPED_THROUGHPUT alone "a limit of a storage type, which is text for the API";
    rds::IO2_GIB alone "a limit of a storage type, which is text for the API";
    rds::IO2_IOPS alone "a limit of a storage type, which is text for the API";
    rds::IO2_IOPS_PER_GIB alone "a limit of a storage type, which is text for the API";
    rds::OPEN_SOURCE_ENGINES alone "engines are text for the API";
    rds::BACKUP_DAYS silent "rds CreateDBInstanceMessage.BackupRetentionPeriod";
    rds::MONITORING_SECONDS silent "rds CreateDBInstanceMessage.MonitoringInterval";
    rds::SERVERLESS_UNITS silent "rds ServerlessV2ScalingConfiguration.MaxCapacity";
    runtime::AGED named "lambda CreateFunctionRequest.Runtime";
    runtime::SNAP_START alone "the start of a runtime with its version";
    s3::INFREQUENT_ACCESS_DAYS silent "s3 Transition.Days";
    s3::ARCHIVE_DAYS silent "s3 Tiering.Days";
    s3::DEEP_ARCHIVE_DAYS silent "s3 Tiering.Days";
    s3::BUCKET_NAME silent "s3 CreateBucketRequest.Bucket";
    sagemaker::SMALLEST_UID least "sagemaker CustomPosixUserConfig.Uid";
    sagemaker::SMALLEST_GID least "sagemaker CustomPosixUserConfig.Gid";
    secrets_manager::PASSWORD_LENGTH range "secretsmanager GetRandomPasswordRequest.PasswordLength";
    secrets_manager::DEFAULT_PASSWORD_LENGTH alone "a default, which models do not have";
    secrets_manager::ROTATION_DAYS range "secretsmanager RotationRulesType.AutomaticallyAfterDays";
    secrets_manager::ROTATION_WINDOW_HOURS alone "a number in a text such as 3h";
    services::ENDED alone "services, not a parameter";
    spot_fleet::CAPACITY silent "ec2 SpotFleetRequestConfigData.TargetCapacity";
    spot_fleet::POOLS alone "a quota of a fleet, not of a list";
    spot_fleet::TERMINATION_DELAY_SECONDS silent "ec2 SpotCapacityRebalance.TerminationDelay";
    spot_fleet::MOMENT alone "a time, whose form models do not have";
    sqs::MAX_RECEIVE_COUNT silent "sqs CreateQueueRequest.Attributes";
    ssm::STEP_TIMEOUT_SECONDS alone "the content of a document is text for the API";
    ssm::PARAMETER_LEVELS alone "a part of the name, which has no pattern";
    ssm::STANDARD_BYTES silent "ssm PutParameterRequest.Value";
    ssm::ADVANCED_BYTES silent "ssm PutParameterRequest.Value";
    step_functions::STATE_NAME_CHARACTERS alone "a definition is text for the API";
    step_functions::DEFINITION_BYTES most "stepfunctions CreateStateMachineInput.definition";
    step_functions::STATE_TYPES alone "a definition is text for the API";
    step_functions::STATE_FIELDS alone "a definition is text for the API";
    step_functions::COMMON_FIELDS alone "a definition is text for the API";
    step_functions::JSON_PATH_FIELDS alone "a definition is text for the API";
    step_functions::JSONATA_FIELDS alone "a definition is text for the API";
    transfer::SECURITY_POLICIES alone "the model has only their pattern";
    transfer::OUTDATED alone "the model has only the pattern of the names";
    transfer::KEY_TYPES alone "the model has only a pattern, which other types match too";
    transfer::key_fault alone "the model has only a pattern, which other types match too";
    vpc::PREFIX silent "ec2 CreateVpcRequest.CidrBlock";
    vpc::ACL_RULE_NUMBERS silent "ec2 CreateNetworkAclEntryRequest.RuleNumber";
    vpc::GROUP_RULES alone "a quota of a group, not of a request";
    vpc::GATEWAY_SERVICES silent "ec2 CreateVpcEndpointRequest.ServiceName";
    vpc::GROUP_TEXT_CHARACTERS silent "ec2 CreateSecurityGroupRequest.GroupName";
    vpc::RESERVED_GROUP_NAME silent "ec2 CreateSecurityGroupRequest.GroupName";
    vpc::PRIVATE_PORTS alone NO_PARAMETER;
    vpc::CLIENT_PORTS alone NO_PARAMETER;
}

/// Returns a complaint about each public constant of the facts that has no line.
pub(super) fn missing(root: &Path, links: &[Link]) -> Result<Vec<String>> {
    let mut missing = Vec::new();
    for path in crate::lint::files(&root.join("crates/check/src/facts"), "rs") {
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = String::from_utf8_lossy(&read(&path)?).into_owned();
        let file = syn::parse_file(&text)
            .map_err(|source| Error::Failed(format!("{}: {source}", path.display())))?;
        for item in file.items {
            let syn::Item::Const(item) = item else { continue };
            let name = format!("{module}::{}", item.ident);
            let is_public = matches!(item.vis, syn::Visibility::Public(_));
            if is_public && !links.iter().any(|it| it.name == name) {
                missing.push(format!("{name} has no line in crates/xtask/src/facts/links.rs"));
            }
        }
    }
    Ok(missing)
}
