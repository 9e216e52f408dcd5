// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::Detector`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
#[must_use]
pub struct Detector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Detector<Missing_<super::required::enable>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Detector(Properties_::new(), PhantomData_) }
}
impl<S0> Detector<S0> {
    /// Sets `DataSources`.
    #[inline] pub fn data_sources(mut self, value: impl IntoValue_<CFNDataSourceConfigurations>) -> Self { self.0.put("DataSources", value.into_node()); self }
    /// Sets `Enable`. Required.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> Detector<Set_> { self.0.put("Enable", value.into_node()); Detector(self.0, PhantomData_) }
    /// Sets `Features`.
    #[inline] pub fn features(mut self, value: impl IntoValue_<Vec<CFNFeatureConfiguration>>) -> Self { self.0.put("Features", value.into_node()); self }
    /// Sets `FindingPublishingFrequency`. The values are constants of [`FindingPublishingFrequency`].
    #[inline] pub fn finding_publishing_frequency(mut self, value: impl IntoValue_<FindingPublishingFrequency>) -> Self { self.0.put("FindingPublishingFrequency", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Detector> for Detector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Detector<S0> {
    const TYPE: &'static str = "AWS::GuardDuty::Detector";
    type Handle = DetectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Detector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DetectorRef(Id_);
impl From<Id_> for DetectorRef { #[inline] fn from(id: Id_) -> Self { DetectorRef(id) } }
impl AsRef<Id_> for DetectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DetectorRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::GuardDuty::Detector.CFNKubernetesAuditLogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnkubernetesauditlogsconfiguration.html)
#[must_use]
pub struct CFNKubernetesAuditLogsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CFNKubernetesAuditLogsConfiguration<Missing_<super::required::enable>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CFNKubernetesAuditLogsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CFNKubernetesAuditLogsConfiguration<S0> {
    /// Sets `Enable`. Required.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> CFNKubernetesAuditLogsConfiguration<Set_> { self.0.put("Enable", value.into_node()); CFNKubernetesAuditLogsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CFNKubernetesAuditLogsConfiguration> for CFNKubernetesAuditLogsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNKubernetesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnkubernetesconfiguration.html)
#[must_use]
pub struct CFNKubernetesConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CFNKubernetesConfiguration<Missing_<super::required::audit_logs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CFNKubernetesConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CFNKubernetesConfiguration<S0> {
    /// Sets `AuditLogs`. Required.
    #[inline] pub fn audit_logs(mut self, value: impl IntoValue_<CFNKubernetesAuditLogsConfiguration>) -> CFNKubernetesConfiguration<Set_> { self.0.put("AuditLogs", value.into_node()); CFNKubernetesConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CFNKubernetesConfiguration> for CFNKubernetesConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNScanEc2InstanceWithFindingsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnscanec2instancewithfindingsconfiguration.html)
#[must_use]
pub struct CFNScanEc2InstanceWithFindingsConfiguration(Properties_);
impl CFNScanEc2InstanceWithFindingsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CFNScanEc2InstanceWithFindingsConfiguration(Properties_::new()) }
}
impl CFNScanEc2InstanceWithFindingsConfiguration {
    /// Sets `EbsVolumes`.
    #[inline] pub fn ebs_volumes(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EbsVolumes", value.into_node()); self }
}
impl IntoValue_<CFNScanEc2InstanceWithFindingsConfiguration> for CFNScanEc2InstanceWithFindingsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNMalwareProtectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnmalwareprotectionconfiguration.html)
#[must_use]
pub struct CFNMalwareProtectionConfiguration(Properties_);
impl CFNMalwareProtectionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CFNMalwareProtectionConfiguration(Properties_::new()) }
}
impl CFNMalwareProtectionConfiguration {
    /// Sets `ScanEc2InstanceWithFindings`.
    #[inline] pub fn scan_ec2_instance_with_findings(mut self, value: impl IntoValue_<CFNScanEc2InstanceWithFindingsConfiguration>) -> Self { self.0.put("ScanEc2InstanceWithFindings", value.into_node()); self }
}
impl IntoValue_<CFNMalwareProtectionConfiguration> for CFNMalwareProtectionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNS3LogsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfns3logsconfiguration.html)
#[must_use]
pub struct CFNS3LogsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CFNS3LogsConfiguration<Missing_<super::required::enable>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CFNS3LogsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CFNS3LogsConfiguration<S0> {
    /// Sets `Enable`. Required.
    #[inline] pub fn enable(mut self, value: impl IntoValue_<bool>) -> CFNS3LogsConfiguration<Set_> { self.0.put("Enable", value.into_node()); CFNS3LogsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CFNS3LogsConfiguration> for CFNS3LogsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNDataSourceConfigurations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfndatasourceconfigurations.html)
#[must_use]
pub struct CFNDataSourceConfigurations(Properties_);
impl CFNDataSourceConfigurations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CFNDataSourceConfigurations(Properties_::new()) }
}
impl CFNDataSourceConfigurations {
    /// Sets `Kubernetes`.
    #[inline] pub fn kubernetes(mut self, value: impl IntoValue_<CFNKubernetesConfiguration>) -> Self { self.0.put("Kubernetes", value.into_node()); self }
    /// Sets `MalwareProtection`.
    #[inline] pub fn malware_protection(mut self, value: impl IntoValue_<CFNMalwareProtectionConfiguration>) -> Self { self.0.put("MalwareProtection", value.into_node()); self }
    /// Sets `S3Logs`.
    #[inline] pub fn s3_logs(mut self, value: impl IntoValue_<CFNS3LogsConfiguration>) -> Self { self.0.put("S3Logs", value.into_node()); self }
}
impl IntoValue_<CFNDataSourceConfigurations> for CFNDataSourceConfigurations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNFeatureAdditionalConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnfeatureadditionalconfiguration.html)
#[must_use]
pub struct CFNFeatureAdditionalConfiguration(Properties_);
impl CFNFeatureAdditionalConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CFNFeatureAdditionalConfiguration(Properties_::new()) }
}
impl CFNFeatureAdditionalConfiguration {
    /// Sets `Name`. 1 to 256 characters. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Status`. 1 to 128 characters. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<CFNFeatureAdditionalConfiguration> for CFNFeatureAdditionalConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GuardDuty::Detector.CFNFeatureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-detector-cfnfeatureconfiguration.html)
#[must_use]
pub struct CFNFeatureConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CFNFeatureConfiguration<Missing_<super::required::name>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CFNFeatureConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CFNFeatureConfiguration<S0, S1> {
    /// Sets `AdditionalConfiguration`.
    #[inline] pub fn additional_configuration(mut self, value: impl IntoValue_<Vec<CFNFeatureAdditionalConfiguration>>) -> Self { self.0.put("AdditionalConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. At most 128 characters. The values are constants of [`CFNFeatureConfigurationName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<CFNFeatureConfigurationName>) -> CFNFeatureConfiguration<Set_, S1> { self.0.put("Name", value.into_node()); CFNFeatureConfiguration(self.0, PhantomData_) }
    /// Sets `Status`. Required. The values are constants of [`CFNFeatureConfigurationStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<CFNFeatureConfigurationStatus>) -> CFNFeatureConfiguration<S0, Set_> { self.0.put("Status", value.into_node()); CFNFeatureConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CFNFeatureConfiguration> for CFNFeatureConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GuardDuty::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `EC2_AGENT_MANAGEMENT`
    pub const EC2_AGENT_MANAGEMENT: Value_<Name> = Value_::constant("EC2_AGENT_MANAGEMENT");
    /// `ECS_FARGATE_AGENT_MANAGEMENT`
    pub const ECS_FARGATE_AGENT_MANAGEMENT: Value_<Name> = Value_::constant("ECS_FARGATE_AGENT_MANAGEMENT");
    /// `EKS_ADDON_MANAGEMENT`
    pub const EKS_ADDON_MANAGEMENT: Value_<Name> = Value_::constant("EKS_ADDON_MANAGEMENT");
    /// `RDS_DATA_RISK`
    pub const RDS_DATA_RISK: Value_<Name> = Value_::constant("RDS_DATA_RISK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GuardDuty::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GuardDuty::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
#[derive(Debug)]
pub enum CFNFeatureConfigurationName {}
impl CFNFeatureConfigurationName {
    /// `AI_ANALYST`
    pub const AI_ANALYST: Value_<CFNFeatureConfigurationName> = Value_::constant("AI_ANALYST");
    /// `AI_PROTECTION`
    pub const AI_PROTECTION: Value_<CFNFeatureConfigurationName> = Value_::constant("AI_PROTECTION");
    /// `EBS_MALWARE_PROTECTION`
    pub const EBS_MALWARE_PROTECTION: Value_<CFNFeatureConfigurationName> = Value_::constant("EBS_MALWARE_PROTECTION");
    /// `EKS_AUDIT_LOGS`
    pub const EKS_AUDIT_LOGS: Value_<CFNFeatureConfigurationName> = Value_::constant("EKS_AUDIT_LOGS");
    /// `EKS_RUNTIME_MONITORING`
    pub const EKS_RUNTIME_MONITORING: Value_<CFNFeatureConfigurationName> = Value_::constant("EKS_RUNTIME_MONITORING");
    /// `LAMBDA_NETWORK_LOGS`
    pub const LAMBDA_NETWORK_LOGS: Value_<CFNFeatureConfigurationName> = Value_::constant("LAMBDA_NETWORK_LOGS");
    /// `RDS_LOGIN_EVENTS`
    pub const RDS_LOGIN_EVENTS: Value_<CFNFeatureConfigurationName> = Value_::constant("RDS_LOGIN_EVENTS");
    /// `RUNTIME_MONITORING`
    pub const RUNTIME_MONITORING: Value_<CFNFeatureConfigurationName> = Value_::constant("RUNTIME_MONITORING");
    /// `S3_DATA_EVENTS`
    pub const S3_DATA_EVENTS: Value_<CFNFeatureConfigurationName> = Value_::constant("S3_DATA_EVENTS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CFNFeatureConfigurationName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GuardDuty::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
#[derive(Debug)]
pub enum CFNFeatureConfigurationStatus {}
impl CFNFeatureConfigurationStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<CFNFeatureConfigurationStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CFNFeatureConfigurationStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CFNFeatureConfigurationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::GuardDuty::Detector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html)
#[derive(Debug)]
pub enum FindingPublishingFrequency {}
impl FindingPublishingFrequency {
    /// `FIFTEEN_MINUTES`
    pub const FIFTEEN_MINUTES: Value_<FindingPublishingFrequency> = Value_::constant("FIFTEEN_MINUTES");
    /// `ONE_HOUR`
    pub const ONE_HOUR: Value_<FindingPublishingFrequency> = Value_::constant("ONE_HOUR");
    /// `SIX_HOURS`
    pub const SIX_HOURS: Value_<FindingPublishingFrequency> = Value_::constant("SIX_HOURS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FindingPublishingFrequency> { Value_::from_node(value.into_node()) }
}
