// Made by `cargo xtask generate`; do not edit.
//! `AWS::AuditManager::Assessment`

use stanchion_template::generated::*;

/// `AWS::AuditManager::Assessment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
#[must_use]
pub struct Assessment(Properties_);
impl Assessment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Assessment(Properties_::new()) }
}
impl Assessment {
    /// Sets `AssessmentReportsDestination`.
    #[inline] pub fn assessment_reports_destination(mut self, value: impl IntoValue_<AssessmentReportsDestination>) -> Self { self.0.put("AssessmentReportsDestination", value.into_node()); self }
    /// Sets `AwsAccount`. An update replaces the resource.
    #[inline] pub fn aws_account(mut self, value: impl IntoValue_<AWSAccount>) -> Self { self.0.put("AwsAccount", value.into_node()); self }
    /// Sets `Delegations`.
    #[inline] pub fn delegations(mut self, value: impl IntoValue_<Vec<Delegation>>) -> Self { self.0.put("Delegations", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FrameworkId`. 32 to 36 characters. An update replaces the resource.
    #[inline] pub fn framework_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FrameworkId", value.into_node()); self }
    /// Sets `Name`. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Roles`.
    #[inline] pub fn roles(mut self, value: impl IntoValue_<Vec<Role>>) -> Self { self.0.put("Roles", value.into_node()); self }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`AssessmentStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<AssessmentStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Assessment> for Assessment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Assessment {
    const TYPE: &'static str = "AWS::AuditManager::Assessment";
    type Handle = AssessmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Assessment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AssessmentRef(Id_);
impl From<Id_> for AssessmentRef { #[inline] fn from(id: Id_) -> Self { AssessmentRef(id) } }
impl AsRef<Id_> for AssessmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AssessmentRef {
    /// `Ref`: `AssessmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssessmentId`
    #[inline] pub fn assessment_id(&self) -> Value_<String> { self.0.attribute("AssessmentId") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<f64> { self.0.attribute("CreationTime") }
}
/// `AWS::AuditManager::Assessment.AssessmentReportsDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-assessmentreportsdestination.html)
#[must_use]
pub struct AssessmentReportsDestination(Properties_);
impl AssessmentReportsDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssessmentReportsDestination(Properties_::new()) }
}
impl AssessmentReportsDestination {
    /// Sets `Destination`. 1 to 1024 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `DestinationType`. The values are constants of [`AssessmentReportDestinationType`].
    #[inline] pub fn destination_type(mut self, value: impl IntoValue_<AssessmentReportDestinationType>) -> Self { self.0.put("DestinationType", value.into_node()); self }
}
impl IntoValue_<AssessmentReportsDestination> for AssessmentReportsDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::Assessment.AWSAccount`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-awsaccount.html)
#[must_use]
pub struct AWSAccount(Properties_);
impl AWSAccount {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AWSAccount(Properties_::new()) }
}
impl AWSAccount {
    /// Sets `EmailAddress`. 1 to 320 characters.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EmailAddress", value.into_node()); self }
    /// Sets `Id`. Exactly 12 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Name`. 1 to 50 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<AWSAccount> for AWSAccount { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::Assessment.Delegation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-delegation.html)
#[must_use]
pub struct Delegation(Properties_);
impl Delegation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Delegation(Properties_::new()) }
}
impl Delegation {
    /// Sets `AssessmentId`. Exactly 36 characters.
    #[inline] pub fn assessment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssessmentId", value.into_node()); self }
    /// Sets `AssessmentName`. 1 to 127 characters.
    #[inline] pub fn assessment_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssessmentName", value.into_node()); self }
    /// Sets `Comment`. At most 350 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `ControlSetId`. 1 to 300 characters.
    #[inline] pub fn control_set_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ControlSetId", value.into_node()); self }
    /// Sets `CreatedBy`. 20 to 2048 characters.
    #[inline] pub fn created_by(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedBy", value.into_node()); self }
    /// Sets `CreationTime`.
    #[inline] pub fn creation_time(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CreationTime", value.into_node()); self }
    /// Sets `Id`. Exactly 36 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `LastUpdated`.
    #[inline] pub fn last_updated(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LastUpdated", value.into_node()); self }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RoleType`. The values are constants of [`RoleType`].
    #[inline] pub fn role_type(mut self, value: impl IntoValue_<RoleType>) -> Self { self.0.put("RoleType", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`DelegationStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<DelegationStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<Delegation> for Delegation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::Assessment.Role`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-role.html)
#[must_use]
pub struct Role(Properties_);
impl Role {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Role(Properties_::new()) }
}
impl Role {
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RoleType`. The values are constants of [`RoleType`].
    #[inline] pub fn role_type(mut self, value: impl IntoValue_<RoleType>) -> Self { self.0.put("RoleType", value.into_node()); self }
}
impl IntoValue_<Role> for Role { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::Assessment.AWSService`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-awsservice.html)
#[must_use]
pub struct AWSService(Properties_);
impl AWSService {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AWSService(Properties_::new()) }
}
impl AWSService {
    /// Sets `ServiceName`. 1 to 40 characters.
    #[inline] pub fn service_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServiceName", value.into_node()); self }
}
impl IntoValue_<AWSService> for AWSService { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AuditManager::Assessment.Scope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-auditmanager-assessment-scope.html)
#[must_use]
pub struct Scope(Properties_);
impl Scope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Scope(Properties_::new()) }
}
impl Scope {
    /// Sets `AwsAccounts`. 1 to 200 items.
    #[inline] pub fn aws_accounts(mut self, value: impl IntoValue_<Vec<AWSAccount>>) -> Self { self.0.put("AwsAccounts", value.into_node()); self }
    /// Sets `AwsServices`.
    #[inline] pub fn aws_services(mut self, value: impl IntoValue_<Vec<AWSService>>) -> Self { self.0.put("AwsServices", value.into_node()); self }
}
impl IntoValue_<Scope> for Scope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AuditManager::Assessment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
#[derive(Debug)]
pub enum AssessmentReportDestinationType {}
impl AssessmentReportDestinationType {
    /// `S3`
    pub const S3: Value_<AssessmentReportDestinationType> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssessmentReportDestinationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AuditManager::Assessment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
#[derive(Debug)]
pub enum RoleType {}
impl RoleType {
    /// `PROCESS_OWNER`
    pub const PROCESS_OWNER: Value_<RoleType> = Value_::constant("PROCESS_OWNER");
    /// `RESOURCE_OWNER`
    pub const RESOURCE_OWNER: Value_<RoleType> = Value_::constant("RESOURCE_OWNER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RoleType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AuditManager::Assessment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
#[derive(Debug)]
pub enum DelegationStatus {}
impl DelegationStatus {
    /// `IN_PROGRESS`
    pub const IN_PROGRESS: Value_<DelegationStatus> = Value_::constant("IN_PROGRESS");
    /// `UNDER_REVIEW`
    pub const UNDER_REVIEW: Value_<DelegationStatus> = Value_::constant("UNDER_REVIEW");
    /// `COMPLETE`
    pub const COMPLETE: Value_<DelegationStatus> = Value_::constant("COMPLETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DelegationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AuditManager::Assessment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html)
#[derive(Debug)]
pub enum AssessmentStatus {}
impl AssessmentStatus {
    /// `ACTIVE`
    pub const ACTIVE: Value_<AssessmentStatus> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<AssessmentStatus> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AssessmentStatus> { Value_::from_node(value.into_node()) }
}
