// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::MitigationAction`

use stanchion_template::generated::*;

/// `AWS::IoT::MitigationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
#[must_use]
pub struct MitigationAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MitigationAction<Missing_<super::required::action_params>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MitigationAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MitigationAction<S0, S1> {
    /// Sets `ActionName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ActionName", value.into_node()); self }
    /// Sets `ActionParams`. Required.
    #[inline] pub fn action_params(mut self, value: impl IntoValue_<ActionParams>) -> MitigationAction<Set_, S1> { self.0.put("ActionParams", value.into_node()); MitigationAction(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MitigationAction<S0, Set_> { self.0.put("RoleArn", value.into_node()); MitigationAction(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MitigationAction> for MitigationAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for MitigationAction<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::MitigationAction";
    type Handle = MitigationActionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MitigationAction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MitigationActionRef(Id_);
impl From<Id_> for MitigationActionRef { #[inline] fn from(id: Id_) -> Self { MitigationActionRef(id) } }
impl AsRef<Id_> for MitigationActionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MitigationActionRef {
    /// `Ref`: `ActionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MitigationActionArn`
    #[inline] pub fn mitigation_action_arn(&self) -> Value_<String> { self.0.attribute("MitigationActionArn") }
    /// `Fn::GetAtt` `MitigationActionId`
    #[inline] pub fn mitigation_action_id(&self) -> Value_<String> { self.0.attribute("MitigationActionId") }
}
/// `AWS::IoT::MitigationAction.AddThingsToThingGroupParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-addthingstothinggroupparams.html)
#[must_use]
pub struct AddThingsToThingGroupParams<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AddThingsToThingGroupParams<Missing_<super::required::thing_group_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AddThingsToThingGroupParams(Properties_::new(), PhantomData_) }
}
impl<S0> AddThingsToThingGroupParams<S0> {
    /// Sets `OverrideDynamicGroups`.
    #[inline] pub fn override_dynamic_groups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OverrideDynamicGroups", value.into_node()); self }
    /// Sets `ThingGroupNames`. Required. 1 to 10 items.
    #[inline] pub fn thing_group_names(mut self, value: impl IntoValue_<Vec<String>>) -> AddThingsToThingGroupParams<Set_> { self.0.put("ThingGroupNames", value.into_node()); AddThingsToThingGroupParams(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AddThingsToThingGroupParams> for AddThingsToThingGroupParams<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::MitigationAction.EnableIoTLoggingParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-enableiotloggingparams.html)
#[must_use]
pub struct EnableIoTLoggingParams<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EnableIoTLoggingParams<Missing_<super::required::log_level>, Missing_<super::required::role_arn_for_logging>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EnableIoTLoggingParams(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EnableIoTLoggingParams<S0, S1> {
    /// Sets `LogLevel`. Required. The values are constants of [`LogLevel`].
    #[inline] pub fn log_level(mut self, value: impl IntoValue_<LogLevel>) -> EnableIoTLoggingParams<Set_, S1> { self.0.put("LogLevel", value.into_node()); EnableIoTLoggingParams(self.0, PhantomData_) }
    /// Sets `RoleArnForLogging`. Required. 11 to 2048 characters.
    #[inline] pub fn role_arn_for_logging(mut self, value: impl IntoValue_<String>) -> EnableIoTLoggingParams<S0, Set_> { self.0.put("RoleArnForLogging", value.into_node()); EnableIoTLoggingParams(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EnableIoTLoggingParams> for EnableIoTLoggingParams<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::MitigationAction.PublishFindingToSnsParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-publishfindingtosnsparams.html)
#[must_use]
pub struct PublishFindingToSnsParams<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublishFindingToSnsParams<Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublishFindingToSnsParams(Properties_::new(), PhantomData_) }
}
impl<S0> PublishFindingToSnsParams<S0> {
    /// Sets `TopicArn`. Required. 11 to 2048 characters.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> PublishFindingToSnsParams<Set_> { self.0.put("TopicArn", value.into_node()); PublishFindingToSnsParams(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublishFindingToSnsParams> for PublishFindingToSnsParams<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::MitigationAction.ReplaceDefaultPolicyVersionParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-replacedefaultpolicyversionparams.html)
#[must_use]
pub struct ReplaceDefaultPolicyVersionParams<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplaceDefaultPolicyVersionParams<Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplaceDefaultPolicyVersionParams(Properties_::new(), PhantomData_) }
}
impl<S0> ReplaceDefaultPolicyVersionParams<S0> {
    /// Sets `TemplateName`. Required. The values are constants of [`TemplateName`].
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<TemplateName>) -> ReplaceDefaultPolicyVersionParams<Set_> { self.0.put("TemplateName", value.into_node()); ReplaceDefaultPolicyVersionParams(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplaceDefaultPolicyVersionParams> for ReplaceDefaultPolicyVersionParams<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::MitigationAction.UpdateCACertificateParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-updatecacertificateparams.html)
#[must_use]
pub struct UpdateCACertificateParams<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UpdateCACertificateParams<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpdateCACertificateParams(Properties_::new(), PhantomData_) }
}
impl<S0> UpdateCACertificateParams<S0> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> UpdateCACertificateParams<Set_> { self.0.put("Action", value.into_node()); UpdateCACertificateParams(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UpdateCACertificateParams> for UpdateCACertificateParams<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::MitigationAction.UpdateDeviceCertificateParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-updatedevicecertificateparams.html)
#[must_use]
pub struct UpdateDeviceCertificateParams<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UpdateDeviceCertificateParams<Missing_<super::required::action>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UpdateDeviceCertificateParams(Properties_::new(), PhantomData_) }
}
impl<S0> UpdateDeviceCertificateParams<S0> {
    /// Sets `Action`. Required. The values are constants of [`UpdateDeviceCertificateParamsAction`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<UpdateDeviceCertificateParamsAction>) -> UpdateDeviceCertificateParams<Set_> { self.0.put("Action", value.into_node()); UpdateDeviceCertificateParams(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<UpdateDeviceCertificateParams> for UpdateDeviceCertificateParams<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoT::MitigationAction.ActionParams`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-mitigationaction-actionparams.html)
#[must_use]
pub struct ActionParams(Properties_);
impl ActionParams {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionParams(Properties_::new()) }
}
impl ActionParams {
    /// Sets `AddThingsToThingGroupParams`.
    #[inline] pub fn add_things_to_thing_group_params(mut self, value: impl IntoValue_<AddThingsToThingGroupParams>) -> Self { self.0.put("AddThingsToThingGroupParams", value.into_node()); self }
    /// Sets `EnableIoTLoggingParams`.
    #[inline] pub fn enable_io_t_logging_params(mut self, value: impl IntoValue_<EnableIoTLoggingParams>) -> Self { self.0.put("EnableIoTLoggingParams", value.into_node()); self }
    /// Sets `PublishFindingToSnsParams`.
    #[inline] pub fn publish_finding_to_sns_params(mut self, value: impl IntoValue_<PublishFindingToSnsParams>) -> Self { self.0.put("PublishFindingToSnsParams", value.into_node()); self }
    /// Sets `ReplaceDefaultPolicyVersionParams`.
    #[inline] pub fn replace_default_policy_version_params(mut self, value: impl IntoValue_<ReplaceDefaultPolicyVersionParams>) -> Self { self.0.put("ReplaceDefaultPolicyVersionParams", value.into_node()); self }
    /// Sets `UpdateCACertificateParams`.
    #[inline] pub fn update_ca_certificate_params(mut self, value: impl IntoValue_<UpdateCACertificateParams>) -> Self { self.0.put("UpdateCACertificateParams", value.into_node()); self }
    /// Sets `UpdateDeviceCertificateParams`.
    #[inline] pub fn update_device_certificate_params(mut self, value: impl IntoValue_<UpdateDeviceCertificateParams>) -> Self { self.0.put("UpdateDeviceCertificateParams", value.into_node()); self }
}
impl IntoValue_<ActionParams> for ActionParams { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoT::MitigationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
#[derive(Debug)]
pub enum LogLevel {}
impl LogLevel {
    /// `DEBUG`
    pub const DEBUG: Value_<LogLevel> = Value_::constant("DEBUG");
    /// `INFO`
    pub const INFO: Value_<LogLevel> = Value_::constant("INFO");
    /// `ERROR`
    pub const ERROR: Value_<LogLevel> = Value_::constant("ERROR");
    /// `WARN`
    pub const WARN: Value_<LogLevel> = Value_::constant("WARN");
    /// `UNSET_VALUE`
    pub const UNSET_VALUE: Value_<LogLevel> = Value_::constant("UNSET_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LogLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::MitigationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
#[derive(Debug)]
pub enum TemplateName {}
impl TemplateName {
    /// `BLANK_POLICY`
    pub const BLANK_POLICY: Value_<TemplateName> = Value_::constant("BLANK_POLICY");
    /// `UNSET_VALUE`
    pub const UNSET_VALUE: Value_<TemplateName> = Value_::constant("UNSET_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TemplateName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::MitigationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `DEACTIVATE`
    pub const DEACTIVATE: Value_<Action> = Value_::constant("DEACTIVATE");
    /// `UNSET_VALUE`
    pub const UNSET_VALUE: Value_<Action> = Value_::constant("UNSET_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoT::MitigationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html)
#[derive(Debug)]
pub enum UpdateDeviceCertificateParamsAction {}
impl UpdateDeviceCertificateParamsAction {
    /// `DEACTIVATE`
    pub const DEACTIVATE: Value_<UpdateDeviceCertificateParamsAction> = Value_::constant("DEACTIVATE");
    /// `UNSET_VALUE`
    pub const UNSET_VALUE: Value_<UpdateDeviceCertificateParamsAction> = Value_::constant("UNSET_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UpdateDeviceCertificateParamsAction> { Value_::from_node(value.into_node()) }
}
