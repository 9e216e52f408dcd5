//! Findings of Amazon FSx for Lustre.

use super::codes;

codes! {
    FSX_001 "FSX-001" Error "The Lustre file system does not have exactly one subnet" {
        what: "`SubnetIds` of a Lustre file system does not have exactly one entry.",
        why: "FSx refuses the file system, because Lustre runs in one Availability Zone.",
        fix: "Set `SubnetIds` to one subnet",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_002 "FSX-002" Error "The type of the FSx file system is not valid" {
        what: "`FileSystemType` is not one of `LUSTRE`, `ONTAP`, `OPENZFS` and `WINDOWS`, or the configuration of another type is set, such as `LustreConfiguration`.",
        why: "FSx refuses the file system.",
        fix: "Set `FileSystemType`, and only the configuration of that type",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_003 "FSX-003" Error "Lustre does not support dual-stack networking" {
        what: "`NetworkType` of a Lustre file system is `DUAL`.",
        why: "FSx refuses the file system: Lustre supports IPv4 only.",
        fix: "Remove `NetworkType`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_004 "FSX-004" Error "The Lustre version does not fit the deployment type" {
        what: "`FileSystemTypeVersion` is not one of 2.10, 2.12 and 2.15, is 2.10 with `PERSISTENT_2`, or is not 2.15 with a metadata configuration.",
        why: "FSx refuses the file system.",
        fix: "Set `FileSystemTypeVersion` to 2.15",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_005 "FSX-005" Warning "The Lustre file system uses the default version 2.10" {
        what: "`FileSystemTypeVersion` is missing, and the deployment type is not `PERSISTENT_2`.",
        why: "The default is version 2.10, which does not support data repository associations or newer clients.",
        fix: "Set `FileSystemTypeVersion` to 2.15",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_006 "FSX-006" Error "The Lustre deployment type does not exist" {
        what: "`DeploymentType` is not one of `SCRATCH_1`, `SCRATCH_2`, `PERSISTENT_1` and `PERSISTENT_2`.",
        why: "FSx refuses the file system.",
        fix: "Use one of the four deployment types",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_007 "FSX-007" Info "SCRATCH_1 does not encrypt data in transit" {
        what: "`DeploymentType` is `SCRATCH_1`, or missing, which means the same.",
        why: "Data crosses the network unencrypted; the other types encrypt it on instances that support it.",
        fix: "Set `DeploymentType` to `SCRATCH_2`",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-in-transit-fsxl.html",
        examples: yes,
    }
    FSX_008 "FSX-008" Warning "A scratch file system does not use a KMS key of your own" {
        what: "`KmsKeyId` is set on a Lustre file system of a scratch type.",
        why: "FSx encrypts scratch file systems with a key of the service, and does not use the given key.",
        fix: "Remove `KmsKeyId`, or use a persistent deployment type",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_010 "FSX-010" Error "The storage type does not fit the Lustre deployment type" {
        what: "`StorageType` is `HDD` without `PERSISTENT_1`, `INTELLIGENT_TIERING` without `PERSISTENT_2`, or none of `SSD`, `HDD` and `INTELLIGENT_TIERING`.",
        why: "FSx refuses the file system.",
        fix: "Set `StorageType` to `SSD`, or use a deployment type that supports the storage",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_011 "FSX-011" Error "FSx does not support this capacity of SSD storage" {
        what: "`StorageCapacity` of `SCRATCH_2`, `PERSISTENT_1` or `PERSISTENT_2` with `SSD` is not 1200, 2400 or a multiple of 2400 GiB. For `SCRATCH_1` it is not 1200, 2400 or a multiple of 3600 GiB.",
        why: "FSx refuses the file system.",
        fix: "Set `StorageCapacity` to 1200 or a multiple of 2400; for `SCRATCH_1` to 1200, 2400 or a multiple of 3600",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_013 "FSX-013" Error "FSx does not support this capacity of HDD storage" {
        what: "`StorageCapacity` with `HDD` is not a multiple of 6000 GiB at 12 MB/s/TiB, or of 1800 GiB at 40 MB/s/TiB.",
        why: "FSx refuses the file system.",
        fix: "Set `StorageCapacity` to a multiple of 6000 at 12 MB/s/TiB, or of 1800 at 40 MB/s/TiB",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_014 "FSX-014" Error "Intelligent-Tiering needs a throughput capacity and no storage capacity" {
        what: "`StorageType` is `INTELLIGENT_TIERING`, and `ThroughputCapacity` is missing, or `StorageCapacity` or `PerUnitStorageThroughput` is set.",
        why: "FSx refuses the file system: its storage grows and shrinks by itself, and only its throughput is configured.",
        fix: "Set `ThroughputCapacity`, and remove `StorageCapacity` and `PerUnitStorageThroughput`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_015 "FSX-015" Error "The FSx file system has no storage capacity" {
        what: "`StorageCapacity` is missing, the storage type is `SSD` or `HDD`, and there is no `BackupId`.",
        why: "FSx refuses the file system.",
        fix: "Set `StorageCapacity`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_020 "FSX-020" Error "The per-unit throughput does not fit the Lustre deployment type" {
        what: "`PerUnitStorageThroughput` is missing for `PERSISTENT_1` or `PERSISTENT_2` with `SSD` or `HDD`, or is set for a scratch file system.",
        why: "FSx refuses the file system.",
        fix: "Set `PerUnitStorageThroughput` for persistent file systems only",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_021 "FSX-021" Error "FSx does not support this per-unit throughput" {
        what: "`PerUnitStorageThroughput` is not 50, 100 or 200 for `PERSISTENT_1` with `SSD`, 12 or 40 with `HDD`, or 125, 250, 500 or 1000 for `PERSISTENT_2`.",
        why: "FSx refuses the file system.",
        fix: "Use one of the values that the deployment and storage type support",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_022 "FSX-022" Error "The throughput capacity of Intelligent-Tiering is not valid" {
        what: "`ThroughputCapacity` is neither 1000, 2000 nor a multiple of 4000 up to 2,000,000 MB/s, or the storage type is not `INTELLIGENT_TIERING`.",
        why: "FSx refuses the file system.",
        fix: "Set `ThroughputCapacity` to 1000, 2000 or a multiple of 4000, for `INTELLIGENT_TIERING` only",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_023 "FSX-023" Error "The drive cache does not fit the storage type" {
        what: "`DriveCacheType` is missing for `HDD`, `READ` for another storage type, or neither `NONE` nor `READ`.",
        why: "FSx refuses the file system.",
        fix: "Set `DriveCacheType` to `NONE` or `READ` for `HDD`, and remove it for other storage types",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_024 "FSX-024" Error "The read cache of Intelligent-Tiering is not valid" {
        what: "`DataReadCacheConfiguration` is missing for `INTELLIGENT_TIERING` or set for another storage type. `SizeGiB` is missing with `USER_PROVISIONED` or set with another mode. `SizeGiB` must be 32 to 131072 for each 4000 MB/s of throughput.",
        why: "FSx refuses the file system.",
        fix: "Set `SizingMode` to `NO_CACHE`, `PROPORTIONAL_TO_THROUGHPUT_CAPACITY`, or `USER_PROVISIONED` with `SizeGiB`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_030 "FSX-030" Error "The metadata configuration does not fit the deployment type or has no mode" {
        what: "`MetadataConfiguration` is set without `PERSISTENT_2`, or has no `Mode`.",
        why: "FSx refuses the file system.",
        fix: "Use `PERSISTENT_2` and set `Mode`, or remove `MetadataConfiguration`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_031 "FSX-031" Error "The metadata IOPS and their mode conflict" {
        what: "`Mode` is `AUTOMATIC` with `Iops`, is `USER_PROVISIONED` without `Iops`, or is neither of the two.",
        why: "FSx refuses the file system.",
        fix: "Set `Iops` with `USER_PROVISIONED` only",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_032 "FSX-032" Error "FSx does not support this number of metadata IOPS" {
        what: "`Iops` is not 1500, 3000, 6000, 12000 or a multiple of 12000 up to 192000.",
        why: "FSx refuses the file system.",
        fix: "Use one of the supported numbers",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_034 "FSX-034" Error "EFA needs PERSISTENT_2 and a metadata configuration" {
        what: "`EfaEnabled` is true without `PERSISTENT_2`, without `MetadataConfiguration`, or with a `ThroughputCapacity` below 4000 MB/s.",
        why: "FSx refuses the file system.",
        fix: "Use `PERSISTENT_2` with a metadata configuration",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/efa-file-systems.html",
        examples: yes,
    }
    FSX_035 "FSX-035" Error "The EFA file system's security group does not allow all traffic from itself" {
        what: "`EfaEnabled` is true, and no security group of the file system allows all traffic from itself.",
        why: "EFA traffic is not TCP, so rules for ports do not allow it.",
        fix: "Add ingress and egress rules for protocol `-1` from and to the security group itself",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        not_covered: "Security groups outside of the template.",
        examples: yes,
    }
    FSX_036 "FSX-036" Warning "An instance without an EFA interface mounts the EFA file system" {
        what: "An instance mounts a Lustre file system with `EfaEnabled`, and has no network interface of the type `efa` or `efa-only`. For clusters of AWS ParallelCluster, the nodes are such instances.",
        why: "The instance connects over TCP, which is limited to 100 Gbps for each client and to 5 Gbps for each file server.",
        fix: "Add a network interface with `InterfaceType` `efa` to the launch template, and configure the Lustre client of the instance for EFA, or turn off EFA for the file system",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/configure-efa-clients.html",
        not_covered: "EFA interfaces outside of the template, and the configuration of the Lustre client.",
        examples: yes,
    }
    FSX_040 "FSX-040" Error "The Lustre file system has both S3 paths and a data repository association" {
        what: "A file system has `ImportPath`, `ExportPath`, `AutoImportPolicy` or `ImportedFileChunkSize`, and the template has a data repository association for it.",
        why: "FSx refuses the association.",
        fix: "Move the paths to the data repository association",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_041 "FSX-041" Error "The automatic import of the Lustre file system is not valid" {
        what: "`AutoImportPolicy` is not one of `NONE`, `NEW`, `NEW_CHANGED` and `NEW_CHANGED_DELETED`, or is not `NONE` and there is no `ImportPath`. `ImportPath`, `ExportPath` and `AutoImportPolicy` with `PERSISTENT_2` are also reported.",
        why: "FSx refuses the file system.",
        fix: "Set `ImportPath`; for `PERSISTENT_2` use `AWS::FSx::DataRepositoryAssociation`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_042 "FSX-042" Error "The export path has no import path in the same bucket" {
        what: "`ExportPath` is set without `ImportPath`, or names another bucket.",
        why: "FSx refuses the file system.",
        fix: "Set `ImportPath`, and use its bucket in `ExportPath`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_043 "FSX-043" Warning "Exported files overwrite the imported objects" {
        what: "`ExportPath` is the same as `ImportPath`.",
        why: "Changed files replace the objects from which they were imported.",
        fix: "Export to another prefix of the bucket",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_044 "FSX-044" Error "The chunk size of imported files is out of range, or no import path is set" {
        what: "`ImportedFileChunkSize` of a file system or data repository association is not 1 to 512,000 MiB, or is set on a file system without `ImportPath`.",
        why: "FSx refuses the resource.",
        fix: "Use 1 to 512000 MiB, or remove `ImportedFileChunkSize` for the default of 1024",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_045 "FSX-045" Error "The data repository path is not a valid S3 URI" {
        what: "`ImportPath`, `ExportPath` or `DataRepositoryPath` does not start with `s3://` and the name of a bucket, or is a reference to a bucket of the template.",
        why: "FSx refuses the path.",
        fix: "Write the path as `s3://bucket/prefix`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_050 "FSX-050" Error "The Lustre file system does not support this data repository association" {
        what: "A data repository association refers to a file system with `SCRATCH_1` or Lustre 2.10, or a file system has more than 8 associations.",
        why: "FSx refuses the association.",
        fix: "Use `SCRATCH_2` or a persistent type with Lustre 2.12 or 2.15, and at most 8 associations",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_051 "FSX-051" Error "The file system paths of two data repository associations overlap" {
        what: "`FileSystemPath` of an association is the same as that of another association of the file system, or one is below the other. The path `/` overlaps with all others.",
        why: "FSx refuses the second association.",
        fix: "Use directories that do not contain each other",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_052 "FSX-052" Error "Two data repository associations use the same data repository" {
        what: "Two associations of a file system have the same `DataRepositoryPath`, or one is inside the other.",
        why: "FSx refuses the second association.",
        fix: "Give each association its own bucket or prefix",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_053 "FSX-053" Error "An export task runs on files that FSx exports automatically" {
        what: "A schedule or a state machine creates a data repository task of the type `EXPORT_TO_REPOSITORY` for a directory of an association with `AutoExportPolicy`, or for the whole file system.",
        why: "FSx does not run automatic export and export tasks at the same time, so the task fails.",
        fix: "Remove `AutoExportPolicy`, or remove the export task",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/export-changed-data-meta-dra.html",
        not_covered: "Tasks of other directories than those that are exported automatically, and tasks that something outside of the template creates.",
        examples: yes,
    }
    FSX_055 "FSX-055" Warning "A Lustre file system that is linked to a bucket sets a backup retention" {
        what: "A file system with a data repository association sets `AutomaticBackupRetentionDays` to 0 or to an unknown value.",
        why: "FSx does not back up linked file systems, and with this property every change of tags becomes an update that fails.",
        fix: "Remove `AutomaticBackupRetentionDays`",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html",
        examples: yes,
    }
    FSX_056 "FSX-056" Warning "The policy of the linked bucket denies access to FSx" {
        what: "A bucket policy denies everyone the actions that FSx needs. The statement has no condition, or excludes only requests from a VPC, an endpoint or certain addresses. Requests of FSx come from none of those.",
        why: "The association fails, or files cannot be read or exported.",
        fix: "Exclude the role of FSx with a condition `ArnNotLike` on `aws:PrincipalArn`: `arn:aws:iam::*:role/aws-service-role/s3.data-source.lustre.fsx.amazonaws.com/*`",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html",
        examples: yes,
    }
    FSX_057 "FSX-057" Error "The bucket of the automatic import is in another Region" {
        what: "A data repository association with automatic import links a bucket of a stack in a Region other than the file system's.",
        why: "FSx imports changes automatically only from a bucket in the file system's Region.",
        fix: "Use a bucket in the file system's Region, or remove the automatic import",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html",
    }
    FSX_058 "FSX-058" Error "The file system path of the data repository association is not valid" {
        what: "`FileSystemPath` does not start with `/`. Constructs also report a path of more than 4096 characters.",
        why: "FSx refuses the association.",
        fix: "Use an absolute path, such as `/data`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html",
        examples: yes,
    }
    FSX_060 "FSX-060" Error "The automatic backups are out of range or not supported" {
        what: "`AutomaticBackupRetentionDays` is not 0 to 90, or is above 0 on a scratch file system.",
        why: "FSx refuses the file system.",
        fix: "Use 0 to 90 days, and a persistent deployment type",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_061 "FSX-061" Error "The backup start time is not valid, or automatic backups are off" {
        what: "`DailyAutomaticBackupStartTime` is not a time in the form `HH:MM`, or `AutomaticBackupRetentionDays` is missing or 0.",
        why: "FSx refuses the file system.",
        fix: "Set `AutomaticBackupRetentionDays`, and write the time as `HH:MM`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_062 "FSX-062" Error "FSx does not back up a file system that is linked to a data repository" {
        what: "A file system with `ImportPath` or a data repository association has `AutomaticBackupRetentionDays` above 0, or `CopyTagsToBackups`.",
        why: "FSx refuses the file system.",
        fix: "Remove `AutomaticBackupRetentionDays` and `CopyTagsToBackups`",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html",
        examples: yes,
    }
    FSX_063 "FSX-063" Error "The maintenance window is not valid" {
        what: "`WeeklyMaintenanceStartTime` is not in the form `d:HH:MM`, where `d` is 1 (Monday) to 7.",
        why: "FSx refuses the file system.",
        fix: "Write the time in a form such as `7:03:00`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_064 "FSX-064" Error "The log level or log destination is not valid for FSx" {
        what: "`Level` is not one of `DISABLED`, `WARN_ONLY`, `ERROR_ONLY` and `WARN_ERROR`, or `Destination` is set with `DISABLED`. A log group whose name does not start with `/aws/fsx` is also reported.",
        why: "FSx refuses the file system.",
        fix: "Use a log group whose name starts with `/aws/fsx`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html",
        examples: yes,
    }
    FSX_065 "FSX-065" Error "The data compression type does not exist" {
        what: "`DataCompressionType` is neither `NONE` nor `LZ4`.",
        why: "FSx refuses the file system.",
        fix: "Set `DataCompressionType` to `LZ4`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_066 "FSX-066" Warning "Tags are copied to backups, but automatic backups are off" {
        what: "`CopyTagsToBackups` of a Lustre file system is true, and `AutomaticBackupRetentionDays` is missing or 0.",
        why: "Lustre has no automatic backups by default, so no backup receives the tags.",
        fix: "Set `AutomaticBackupRetentionDays`, or remove `CopyTagsToBackups`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html",
        examples: yes,
    }
    FSX_070 "FSX-070" Error "The Lustre security groups do not allow traffic within the file system" {
        what: "No security group of the file system allows TCP 988 from itself. For ports 1018-1023 the finding is a warning.",
        why: "The file servers communicate with each other on these ports, and FSx refuses to create a file system whose servers cannot.",
        fix: "Add ingress rules for TCP 988 and 1018-1023 from the security group itself and from the clients' security group",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        not_covered: "Security groups outside of the template.",
        examples: yes,
    }
    FSX_071 "FSX-071" Info "One ingress rule opens all ports from 988 to 1023" {
        what: "An ingress rule of a Lustre file system's security group opens ports 988 to 1023 as one range.",
        why: "Ports 989 to 1017 are open to clients without need.",
        fix: "Open 988 and 1018-1023 in two rules",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        examples: yes,
    }
    FSX_072 "FSX-072" Warning "The Lustre mount command does not use the file system's mount name" {
        what: "User data mounts a Lustre file system of the template, and the command does not use `LustreMountName`. The mount name `fsx` for a type other than `SCRATCH_1` is an error.",
        why: "Only `SCRATCH_1` has the mount name `fsx`; FSx generates the name of other file systems.",
        fix: "Mount `${FileSystem.DNSName}@tcp:/${FileSystem.LustreMountName}`",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/mounting-ec2-instance.html",
        examples: yes,
    }
    FSX_073 "FSX-073" Warning "The Lustre file system does not wait for its security group rules" {
        what: "A separate resource opens TCP 988 from a security group of the file system to itself. The file system does not depend on this resource.",
        why: "CloudFormation may create the file system first, and FSx refuses a file system whose servers cannot reach each other.",
        fix: "Add `DependsOn` with the rule",
        source: "https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html",
        examples: yes,
    }
    FSX_080 "FSX-080" Error "The FSx file system lacks a required property or a valid deployment type" {
        what: "A file system of Windows File Server or OpenZFS has no `ThroughputCapacity`. A file system of ONTAP or OpenZFS has no `DeploymentType`. A deployment type that does not exist is also reported.",
        why: "FSx refuses the file system.",
        fix: "Set `WindowsConfiguration`, `OntapConfiguration` or `OpenZFSConfiguration` with the required properties",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        not_covered: "File systems that are restored from a backup.",
        examples: yes,
    }
    FSX_081 "FSX-081" Error "The subnets do not fit the deployment type of the FSx file system" {
        what: "A Multi-AZ file system does not have two subnets or has no `PreferredSubnetId`. A Single-AZ file system does not have one subnet. A preferred subnet that is not in `SubnetIds` is also reported.",
        why: "FSx refuses the file system.",
        fix: "Name two subnets and the preferred one for a Multi-AZ type, and one subnet for a Single-AZ type",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        not_covered: "FSx for Lustre, which FSX-001 covers.",
        examples: yes,
    }
    FSX_082 "FSX-082" Error "The FSx deployment type does not support this throughput" {
        what: "The deployment type of Windows File Server, ONTAP or OpenZFS does not support `ThroughputCapacity` or `ThroughputCapacityPerHAPair`. `HAPairs` must be 1, or 1 to 12 for `SINGLE_AZ_2` and `SINGLE_AZ_3` of ONTAP.",
        why: "FSx refuses the file system.",
        fix: "Use a throughput capacity that the deployment type supports",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_083 "FSX-083" Error "FSx does not support this storage for Windows, ONTAP or OpenZFS" {
        what: "`StorageCapacity` is missing or out of range, or HDD is used with `SINGLE_AZ_1`. Windows File Server supports 32 to 65536 GiB (2000 and more for HDD), and OpenZFS 64 to 524288 GiB. ONTAP supports 1024 to 524288 GiB for each HA pair.",
        why: "FSx refuses the file system.",
        fix: "Use a storage capacity in the range",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_084 "FSX-084" Error "The backups or maintenance window of the FSx file system are not valid" {
        what: "`AutomaticBackupRetentionDays` of Windows File Server, ONTAP or OpenZFS is not 0 to 90. `DailyAutomaticBackupStartTime` is not in the form `HH:MM`, or `WeeklyMaintenanceStartTime` is not in the form `d:HH:MM`.",
        why: "FSx refuses the file system.",
        fix: "Use 0 to 90 days, and times in the forms `05:00` and `7:03:00`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        not_covered: "FSx for Lustre, which FSX-060, FSX-061 and FSX-063 cover.",
        examples: yes,
    }
    FSX_085 "FSX-085" Error "The SSD IOPS of the OpenZFS file system are not valid" {
        what: "`Iops` of `DiskIopsConfiguration` is less than 3 or more than 1000 for each GiB, or more than the deployment type supports: 160000 for `SINGLE_AZ_1` and `SINGLE_AZ_HA_1`, 400000 for the others. IOPS without the mode `USER_PROVISIONED`, and this mode without IOPS, are also reported.",
        why: "FSx refuses the file system.",
        fix: "Set the mode `USER_PROVISIONED` and 3 to 1000 IOPS for each GiB, or remove `DiskIopsConfiguration`",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance-ssd.html",
        not_covered: "Regions in which the most is 50 IOPS for each GiB, and file systems that are restored from a backup.",
        examples: yes,
    }
    FSX_086 "FSX-086" Error "The storage settings of the OpenZFS file system conflict" {
        what: "`INTELLIGENT_TIERING` is used with another deployment type than `MULTI_AZ_1`, with `StorageCapacity` or `DiskIopsConfiguration`, or without a valid `ReadCacheConfiguration`. A read cache on SSD storage, and HDD storage, are also reported.",
        why: "FSx refuses the file system.",
        fix: "Use SSD storage with a capacity, or Intelligent-Tiering with `MULTI_AZ_1` and a read cache configuration",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html",
        examples: yes,
    }
    FSX_087 "FSX-087" Warning "A Single-AZ OpenZFS file system sets a property of Multi-AZ file systems" {
        what: "A file system of OpenZFS in one Availability Zone has `RouteTableIds`, `EndpointIpAddressRange` or `EndpointIpv6AddressRange`.",
        why: "Only Multi-AZ file systems have an endpoint outside of their subnets, with routes to it.",
        fix: "Remove the property, or use the deployment type `MULTI_AZ_1`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html",
        examples: yes,
    }
    FSX_088 "FSX-088" Error "The endpoint range of the OpenZFS file system overlaps with a subnet" {
        what: "`EndpointIpAddressRange` of a Multi-AZ file system has addresses of a subnet of its VPC.",
        why: "FSx refuses the range, because the routes to the endpoint would conflict with the subnet.",
        fix: "Use a block of 16 addresses in the VPC that no subnet has, or remove the property",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html",
        not_covered: "Subnets outside of the template, and blocks that are known only during deployment.",
        examples: yes,
    }
    FSX_089 "FSX-089" Error "The storage of the OpenZFS volume does not support the record size" {
        what: "`RecordSizeKiB` of a volume, or of the root volume, is not a power of two from 4 to 1024 on SSD storage, or from 128 to 4096 on Intelligent-Tiering.",
        why: "FSx refuses the volume.",
        fix: "Use a record size that the storage supports, or remove the property for the default",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateOpenZFSVolumeConfiguration.html",
        examples: yes,
    }
    FSX_090 "FSX-090" Error "The reservation of the OpenZFS volume is larger than a quota" {
        what: "`StorageCapacityReservationGiB` of a volume is larger than `StorageCapacityQuotaGiB` of the volume or of its parent. A quota that is larger than the quota of the parent is a warning.",
        why: "The parent does not have the storage, and FSx refuses the reservation.",
        fix: "Reserve at most the quota of the volume and of its parent",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html",
        examples: yes,
    }
    FSX_091 "FSX-091" Error "The NFS exports of the OpenZFS volume are not valid" {
        what: "The clients of an export are not `*`, an IPv4 address or a CIDR block, or its options conflict. An option that exports(5) does not have is a warning.",
        why: "FSx refuses the volume, or its clients cannot mount it.",
        fix: "Name `*`, an address or a block, and options of exports(5), each as an item of the list",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSClientConfiguration.html",
        examples: yes,
    }
    FSX_092 "FSX-092" Info "The NFS export of the OpenZFS volume does not have `crossmnt`" {
        what: "An export of a volume, or of the root volume, has options without `crossmnt`.",
        why: "Clients do not see the snapshots in `.zfs/snapshot`, nor the child volumes inside of the volume.",
        fix: "Add `crossmnt` to the options",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSClientConfiguration.html",
        examples: yes,
    }
    FSX_093 "FSX-093" Warning "The NFS export of the OpenZFS volume gives root access to every client" {
        what: "An export has the clients `*` and the option `no_root_squash`.",
        why: "Root of every client that reaches the file system can read, change and delete every file of the volume.",
        fix: "Name the block of the clients in place of `*`, or use `root_squash`",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html",
        examples: yes,
    }
    FSX_094 "FSX-094" Error "The OpenZFS resource names something other than a volume or snapshot" {
        what: "`ParentVolumeId` or `VolumeId` is the ID of a file system, or `SnapshotARN` is the ID of a snapshot. A copy strategy that new volumes do not have is also reported.",
        why: "FSx refuses the ID, because it is of another kind of resource.",
        fix: "Use `Fn::GetAtt` with `RootVolumeId` of the file system, or `ResourceARN` of the snapshot",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html",
        examples: yes,
    }
    FSX_095 "FSX-095" Error "The name of the OpenZFS volume or snapshot is not valid or is used twice" {
        what: "Two volumes of a template have the same parent and name, or a name is not one directory of a path.",
        why: "FSx refuses the second volume, and the name is a part of the path that clients mount.",
        fix: "Give each volume of a parent its own name, of letters, digits and `_.:-`",
        source: "https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html",
        examples: yes,
    }
    FSX_096 "FSX-096" Error "FSx cannot attach the S3 access point to the OpenZFS volume" {
        what: "An S3 access point is attached to a volume of a file system with the deployment type `SINGLE_AZ_1` or `SINGLE_AZ_2`, or its name or user is not valid.",
        why: "S3 access points need a file system with a standby file server, and FSx refuses others.",
        fix: "Use `SINGLE_AZ_HA_1`, `SINGLE_AZ_HA_2` or `MULTI_AZ_1`",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateAndAttachS3AccessPoint.html",
        examples: yes,
    }
    FSX_097 "FSX-097" Warning "The stack retains a volume of an OpenZFS file system that it deletes" {
        what: "A volume has the deletion policy `Retain`, and its file system or parent volume is deleted with the stack, without the option `DELETE_CHILD_VOLUMES_AND_SNAPSHOTS`.",
        why: "FSx refuses to delete a file system or volume that has child volumes, and the deletion of the stack fails.",
        fix: "Use the same deletion policy for a file system and its volumes",
        source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_DeleteFileSystemOpenZFSConfiguration.html",
        examples: yes,
    }
}
