// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHub::App`

use stanchion_template::generated::*;

/// `AWS::ResilienceHub::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html)
#[must_use]
pub struct App<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl App<Missing_<super::required::app_template_body>, Missing_<super::required::name>, Missing_<super::required::resource_mappings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { App(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> App<S0, S1, S2> {
    /// Sets `AppAssessmentSchedule`. The values are constants of [`AppAssessmentSchedule`].
    #[inline] pub fn app_assessment_schedule(mut self, value: impl IntoValue_<AppAssessmentSchedule>) -> Self { self.0.put("AppAssessmentSchedule", value.into_node()); self }
    /// Sets `AppTemplateBody`. Required. 0 to 409600 characters.
    #[inline] pub fn app_template_body(mut self, value: impl IntoValue_<String>) -> App<Set_, S1, S2> { self.0.put("AppTemplateBody", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventSubscriptions`. 0 to 10 items.
    #[inline] pub fn event_subscriptions(mut self, value: impl IntoValue_<Vec<EventSubscription>>) -> Self { self.0.put("EventSubscriptions", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> App<S0, Set_, S2> { self.0.put("Name", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `PermissionModel`.
    #[inline] pub fn permission_model(mut self, value: impl IntoValue_<PermissionModel>) -> Self { self.0.put("PermissionModel", value.into_node()); self }
    /// Sets `ResiliencyPolicyArn`.
    #[inline] pub fn resiliency_policy_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResiliencyPolicyArn", value.into_node()); self }
    /// Sets `ResourceMappings`. Required.
    #[inline] pub fn resource_mappings(mut self, value: impl IntoValue_<Vec<ResourceMapping>>) -> App<S0, S1, Set_> { self.0.put("ResourceMappings", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<App> for App<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for App<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ResilienceHub::App";
    type Handle = AppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`App`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppRef(Id_);
impl From<Id_> for AppRef { #[inline] fn from(id: Id_) -> Self { AppRef(id) } }
impl AsRef<Id_> for AppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppRef {
    /// `Ref`: `AppArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppArn`
    #[inline] pub fn app_arn(&self) -> Value_<String> { self.0.attribute("AppArn") }
    /// `Fn::GetAtt` `DriftStatus`
    #[inline] pub fn drift_status(&self) -> Value_<String> { self.0.attribute("DriftStatus") }
}
/// `AWS::ResilienceHub::App.EventSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-eventsubscription.html)
#[must_use]
pub struct EventSubscription<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EventSubscription<Missing_<super::required::event_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSubscription(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EventSubscription<S0, S1> {
    /// Sets `EventType`. Required. The values are constants of [`EventType`].
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<EventType>) -> EventSubscription<Set_, S1> { self.0.put("EventType", value.into_node()); EventSubscription(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventSubscription<S0, Set_> { self.0.put("Name", value.into_node()); EventSubscription(self.0, PhantomData_) }
    /// Sets `SnsTopicArn`.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EventSubscription> for EventSubscription<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHub::App.PermissionModel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-permissionmodel.html)
#[must_use]
pub struct PermissionModel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PermissionModel<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PermissionModel(Properties_::new(), PhantomData_) }
}
impl<S0> PermissionModel<S0> {
    /// Sets `CrossAccountRoleArns`. 0 to 10 items.
    #[inline] pub fn cross_account_role_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CrossAccountRoleArns", value.into_node()); self }
    /// Sets `InvokerRoleName`.
    #[inline] pub fn invoker_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InvokerRoleName", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> PermissionModel<Set_> { self.0.put("Type", value.into_node()); PermissionModel(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PermissionModel> for PermissionModel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHub::App.PhysicalResourceId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-physicalresourceid.html)
#[must_use]
pub struct PhysicalResourceId<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PhysicalResourceId<Missing_<super::required::identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PhysicalResourceId(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PhysicalResourceId<S0, S1> {
    /// Sets `AwsAccountId`.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `AwsRegion`.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsRegion", value.into_node()); self }
    /// Sets `Identifier`. Required. 1 to 255 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> PhysicalResourceId<Set_, S1> { self.0.put("Identifier", value.into_node()); PhysicalResourceId(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> PhysicalResourceId<S0, Set_> { self.0.put("Type", value.into_node()); PhysicalResourceId(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PhysicalResourceId> for PhysicalResourceId<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ResilienceHub::App.ResourceMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-resourcemapping.html)
#[must_use]
pub struct ResourceMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourceMapping<Missing_<super::required::mapping_type>, Missing_<super::required::physical_resource_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourceMapping<S0, S1> {
    /// Sets `EksSourceName`. 1 to 255 characters.
    #[inline] pub fn eks_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EksSourceName", value.into_node()); self }
    /// Sets `LogicalStackName`. 1 to 255 characters.
    #[inline] pub fn logical_stack_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogicalStackName", value.into_node()); self }
    /// Sets `MappingType`. Required.
    #[inline] pub fn mapping_type(mut self, value: impl IntoValue_<String>) -> ResourceMapping<Set_, S1> { self.0.put("MappingType", value.into_node()); ResourceMapping(self.0, PhantomData_) }
    /// Sets `PhysicalResourceId`. Required.
    #[inline] pub fn physical_resource_id(mut self, value: impl IntoValue_<PhysicalResourceId>) -> ResourceMapping<S0, Set_> { self.0.put("PhysicalResourceId", value.into_node()); ResourceMapping(self.0, PhantomData_) }
    /// Sets `ResourceName`.
    #[inline] pub fn resource_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceName", value.into_node()); self }
    /// Sets `TerraformSourceName`. 1 to 255 characters.
    #[inline] pub fn terraform_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TerraformSourceName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourceMapping> for ResourceMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ResilienceHub::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html)
#[derive(Debug)]
pub enum AppAssessmentSchedule {}
impl AppAssessmentSchedule {
    /// `Disabled`
    pub const DISABLED: Value_<AppAssessmentSchedule> = Value_::constant("Disabled");
    /// `Daily`
    pub const DAILY: Value_<AppAssessmentSchedule> = Value_::constant("Daily");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppAssessmentSchedule> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ResilienceHub::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html)
#[derive(Debug)]
pub enum EventType {}
impl EventType {
    /// `ScheduledAssessmentFailure`
    pub const SCHEDULED_ASSESSMENT_FAILURE: Value_<EventType> = Value_::constant("ScheduledAssessmentFailure");
    /// `DriftDetected`
    pub const DRIFT_DETECTED: Value_<EventType> = Value_::constant("DriftDetected");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ResilienceHub::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `LegacyIAMUser`
    pub const LEGACY_IAM_USER: Value_<Type> = Value_::constant("LegacyIAMUser");
    /// `RoleBased`
    pub const ROLE_BASED: Value_<Type> = Value_::constant("RoleBased");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
