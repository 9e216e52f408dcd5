//! Bounds of the rules of Spot Fleets, Auto Scaling groups, volumes and backups.

use super::bounds;

bounds! {
    fleets:
    ("SPF-005.passes", "OnDemandTargetCapacity; LaunchTemplateConfigs",
        &["0; [] + LaunchSpecifications: []", "; [] + LaunchSpecifications: []", "1; []"],
        &["1; [] + LaunchSpecifications: []", "!Ref D; [] + LaunchSpecifications: []",
            "0; [] + LaunchSpecifications: [] + AllocationStrategy: capacityOptimizedPrioritized"]);
    ("SPF-008.passes", "AllocationStrategy", &["diversified", "!Ref A"], &["lowestPrice", ""]);
    ("SPF-009.passes", "AllocationStrategy", &["lowestPrice", "", "!Ref A"], &["diversified"]);
    ("SPF-010.passes", "Type@2", &["maintain", "request", "!Ref T"], &["instant"]);
    ("SPF-011.passes", "TargetCapacity; OnDemandTargetCapacity",
        &["1; 1", "3; 2", "10000; 0", "!Ref T; 3", "3; !Ref D", "0; 0", "10001 + TargetCapacityUnitType: vcpu; 0",
            "10001 + TargetCapacityUnitType: !Ref U; 0", "0 + Type: maintain; 0", "1 + Type: request; 0"],
        &["3; 4", "10001; 0", "10001 + TargetCapacityUnitType: units; 0", "0 + Type: request; 0"]);
    ("SPF-012.passes", "TerminationDelay", &["120", "7200", "!Ref D"], &["119", "7201", ""]);
    ("SPF-012.passes", "ReplacementStrategy; TerminationDelay",
        &["launch; ", "!Ref R; "], &["launch; 120", "launch-before-terminate; "]);
    ("SPF-012.passes", "TargetCapacity", &["2 + Type: maintain", "2 + Type: !Ref T"], &["2 + Type: request"]);
    ("SPF-013.passes", "Type@2", &["maintain", "!Ref T", ""], &["request"]);
    ("SPF-014.passes", "ValidUntil",
        &["'2030-01-01T00:00:01Z'", "!Ref U", "'2030-12-31T23:59:59Z'"],
        &["'2030-01-01T00:00:00Z'", "'2029-12-31T23:59:59Z'", "'2030-13-01T00:00:00Z'", "'2030-02-32T00:00:00Z'", "'2030-02-00T00:00:00Z'",
            "'2030-00-01T00:00:00Z'", "'2030-02-01T24:00:00Z'", "'2030-02-01T00:60:00Z'", "'2030-02-01T00:00:60Z'",
            "'2030-02-01 00:00:00Z'", "'2030-02-01T00:00:00'"]);
    ("SPF-015.passes", "TerminateInstancesWithExpiration; ValidUntil", &["false; a", "; "], &["; a"]);
    ("SPF-016.passes", "TargetCapacity; InstanceInterruptionBehavior",
        &["2 + Type: maintain; stop", "2 + Type: request; terminate", "2 + Type: !Ref T; stop"],
        &["2 + Type: request; stop", "2 + Type: request; hibernate"]);
    ("SPF-017.passes", "ResourceType", &["spot-fleet-request", "!Ref T"], &["instance"]);
    ("SPF-018.passes", "Overrides",
        &["!Ref O", "[{InstanceRequirements: {}}, {InstanceType: a}]", "[{InstanceType: a}]"],
        &["[{InstanceRequirements: {}, InstanceType: a}]"]);
    ("SPF-019.passes", "Overrides",
        &["[{AvailabilityZone: a}]", "[{SubnetId: !Ref A}, {SubnetId: !Ref A}]", "[<300 of {InstanceType: a#}>]"],
        &["[{AvailabilityZone: a, AvailabilityZoneId: b}]", "[<301 of {InstanceType: a#}>]"]);
    ("SPF-019.passes", "AvailabilityZone@2", &["us-east-1b", "!Ref Z"], &["us-east-1a"]);
    ("SPF-020.passes", "TargetCapacity", &["2"], &["2 + SpotPrice: '1'"]);
    ("SPF-021.passes", "Overrides",
        &["[<3 of {InstanceType: a#}>]", "[]", "!Ref O", "[{InstanceRequirements: {}}]", "[<3 of {InstanceType: a, SubnetId: s#}>]"],
        &["[<2 of {InstanceType: a#}>]", "[<4 of {InstanceType: a}>]"]);
    ("SPF-022.passes", "UserData",
        &["!Base64 '<16384 letters>'", "<21848 letters>", "!Base64 {Ref: A}"], &["!Base64 '<16385 letters>'", "<21849 letters>"]);
    ("SPF-025.passes", "UserData", &["aGVsbG8=", "!Base64 '#!'", "!Ref U"], &["'#!/bin/sh'", "' #cloud-config'", "'MIME-Version: 1.0'"]);
    ("SPF-026.passes", "UserData", &["!Base64 '#!/bin/sh'", "!Base64 'hello'", "!Base64 '#cloud-config'"],
        &["!Base64 'yum update'", "!Base64 'sudo a'", "!Base64 'mount a'"]);
    ("ASG-001.passes", "OnDemandPercentageAboveBaseCapacity", &["0", "100", "!Ref P"], &["-1", "101"]);
    ("ASG-001.passes", "MinSize", &["'1' + MaxInstanceLifetime: 0", "'1' + MaxInstanceLifetime: 86400"],
        &["'1' + MaxInstanceLifetime: 86399", "'1' + MaxInstanceLifetime: 1"]);
    ("ASG-002.passes", "MinSize; MaxSize",
        &["'5'; '5'", "'0'; '0'", "!Ref M; '5'", "'2'; '5' + DesiredCapacity: '2'", "'2'; '5' + DesiredCapacity: '5'",
            "'2'; '5' + DesiredCapacity: !Ref D", "!Ref M; '5' + DesiredCapacity: '1'"],
        &["'6'; '5'", "'2'; '5' + DesiredCapacity: '1'", "'2'; '5' + DesiredCapacity: '6'", "!Ref M; '5' + DesiredCapacity: '6'",
            "'2'; !Ref M + DesiredCapacity: '1'"]);
    ("ASG-004.passes", "VPCZoneIdentifier",
        &["[a]", "!Ref S", " + AvailabilityZones: [a]", " + AvailabilityZones: !GetAZs ''"], &["", "[]", " + AvailabilityZones: []"]);
    ("ASG-005.passes", "LaunchTemplate",
        &["{LaunchTemplateName: a, Version: 1}", " + LaunchConfigurationName: a", " + MixedInstancesPolicy: {}"],
        &["", "{LaunchTemplateId: a, Version: 1} + LaunchConfigurationName: a", "{Version: 1}",
            "{LaunchTemplateId: a, LaunchTemplateName: b, Version: 1}"]);
    ("ASG-007.passes", "VpcId", &["a", "a + TargetType: instance", "a + TargetType: !Ref T"], &["a + TargetType: ip"]);
    ("ASG-009.passes", "HeartbeatTimeout", &["30", "7200", "!Ref H"], &["29", "7201"]);
    ("ASG-009.passes", "LifecycleTransition; DefaultResult",
        &["autoscaling:EC2_INSTANCE_TERMINATING; ABANDON", "!Ref T; !Ref R", "'{{a}}'; '{{a}}'"], &["a; ABANDON", "!Ref T; STOP"]);
    ("ASG-010.passes", "HealthCheckType", &["EC2", "'EC2, EBS'", "VPC_LATTICE", "!Ref H"], &["ALB", "'EC2,ALB'", "''"]);
    ("ASG-011.passes", "AvailabilityZones",
        &["[eu-west-1a, b]", "[]", "!GetAZs ''", "[!Ref Z]", ""], &["[eu-west-1b]"]);
    ("EC2-003.passes", "Iops; VolumeType", &["1; io1", "; gp3", "1; gp3", "; gp2", "!Ref I; io2"], &["; io1", "; io2", "1; gp2", "1; st1"]);
    ("EC2-014.passes", "Iops; VolumeSize; VolumeType",
        &["5000; 100; io1", "200; 4; io1", "4000; 4; io2", "3000; 1; gp3", "3500; 7; gp3", "1; 125; st1", "1; 125; sc1", "1; 1; gp2",
            "!Ref I; 100; io1", "9999; !Ref S; io1", "3000; 1; gp3 + Throughput: 750"],
        &["5001; 100; io1", "1; 3; io1", "4001; 4; io2", "3501; 7; gp3", "1; 124; st1", "1; 124; sc1", "2999; 100; gp3",
            "3000; 1; gp3 + Throughput: 751", "; 1; gp3 + Throughput: 751"]);
    ("BAK-001.passes", "MoveToColdStorageAfterDays; DeleteAfterDays",
        &["30; 120", "0; 90", "30; !Ref D", "-1; 1", "; 1", "30; -1"], &["30; 119", "0; 89", "31; 120"]);
    ("BAK-001.passes", "TargetBackupVault",
        &["Default + CopyActions: [{DestinationBackupVaultArn: a, Lifecycle: {MoveToColdStorageAfterDays: 1, DeleteAfterDays: 91}}]"],
        &["Default + CopyActions: [{DestinationBackupVaultArn: a, Lifecycle: {MoveToColdStorageAfterDays: 1, DeleteAfterDays: 90}}]"]);
    ("BAK-002.passes", "StartWindowMinutes; CompletionWindowMinutes",
        &["60; 120", "60; ", "!Ref S; 1", "; 540", "61; !Ref C"], &["59; 180", "60; 119", "61; 120", "; 539", "59; "]);
    ("BAK-003.passes", "DeleteAfterDays",
        &["1", "35", "!Ref D", "-1", "35 + MoveToColdStorageAfterDays: -1"], &["0", "36", "35 + MoveToColdStorageAfterDays: 1"]);
    ("BAK-003.passes", "EnableContinuousBackup; DeleteAfterDays", &["false; 36", "!Ref C; 36", "; 36"], &["true; 36"]);
    ("BAK-004.passes", "ScheduleExpression", &["cron(0 5 ? * * *)", "!Ref S", "'{{a}}'"], &["rate(1 day)", "cron(0 5 * * * *)", "cron(0 5)"]);
    ("BAK-005.passes", "Lifecycle", &["{DeleteAfterDays: 1}", "!Ref L"], &["", "{MoveToColdStorageAfterDays: 1}"]);
    ("BAK-006.passes", "MinRetentionDays; MaxRetentionDays",
        &["1; 36500", "30; 30", "!Ref M; 1", "; 1"], &["0; 30", "31; 30", "1; 36501", "; 0"]);
    ("BAK-006.passes", "MaxRetentionDays", &["30 + ChangeableForDays: 3", "30 + ChangeableForDays: 36500"],
        &["30 + ChangeableForDays: 2", "30 + ChangeableForDays: 36501"]);
    ("BAK-008.passes", "BackupPlanRule", &["!Ref R"], &["[]"]);
    ("BAK-009.passes", "DeleteAfterDays", &["90", "!Ref D"], &["89", "91", "-1", ""]);
    ("BAK-009.passes", "MinRetentionDays; MaxRetentionDays; DeleteAfterDays",
        &["90; ; 91", "; 90; 89", "90; ; ", "!Ref M; ; 1"], &["90; ; 89", "; 90; 91", "; 90; "]);
    ("BAK-009.passes", "TargetBackupVault; DeleteAfterDays", &["other; 1", "!Ref T; 1"], &["ab; 1", "!GetAtt V.BackupVaultName; 1"]);
    ("BAK-010.passes", "Resources@2",
        &["!Ref R", "[]", "['arn:aws:ec2:a']", "['arn:aws:fsx:us-east-1:1:file-system/a'] + ListOfTags: []"],
        &["['arn:aws:fsx:us-east-1:1:file-system/a']"]);
    ("BAK-010.passes", "MoveToColdStorageAfterDays; Resources@2",
        &["-1; ['arn:aws:fsx:us-east-1:1:file-system/a']", "; ['arn:aws:fsx:us-east-1:1:file-system/a']"],
        &["0; ['arn:aws:fsx:us-east-1:1:file-system/a']"]);
}
