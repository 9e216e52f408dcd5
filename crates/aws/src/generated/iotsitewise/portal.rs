// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Portal`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html)
#[must_use]
pub struct Portal<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Portal<Missing_<super::required::portal_contact_email>, Missing_<super::required::portal_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Portal(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Portal<S0, S1, S2> {
    /// Sets `Alarms`.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<Alarms>) -> Self { self.0.put("Alarms", value.into_node()); self }
    /// Sets `NotificationSenderEmail`. 1 to 255 characters.
    #[inline] pub fn notification_sender_email(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationSenderEmail", value.into_node()); self }
    /// Sets `PortalAuthMode`. An update replaces the resource. The values are constants of [`PortalAuthMode`].
    #[inline] pub fn portal_auth_mode(mut self, value: impl IntoValue_<PortalAuthMode>) -> Self { self.0.put("PortalAuthMode", value.into_node()); self }
    /// Sets `PortalContactEmail`. Required. 1 to 255 characters.
    #[inline] pub fn portal_contact_email(mut self, value: impl IntoValue_<String>) -> Portal<Set_, S1, S2> { self.0.put("PortalContactEmail", value.into_node()); Portal(self.0, PhantomData_) }
    /// Sets `PortalDescription`. 1 to 2048 characters.
    #[inline] pub fn portal_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PortalDescription", value.into_node()); self }
    /// Sets `PortalName`. Required. 1 to 256 characters.
    #[inline] pub fn portal_name(mut self, value: impl IntoValue_<String>) -> Portal<S0, Set_, S2> { self.0.put("PortalName", value.into_node()); Portal(self.0, PhantomData_) }
    /// Sets `PortalType`. An update replaces the resource. The values are constants of [`PortalType`].
    #[inline] pub fn portal_type(mut self, value: impl IntoValue_<PortalType>) -> Self { self.0.put("PortalType", value.into_node()); self }
    /// Sets `PortalTypeConfiguration`.
    #[inline] pub fn portal_type_configuration(mut self, value: impl IntoValue_<MapOf_<PortalTypeEntry>>) -> Self { self.0.put("PortalTypeConfiguration", value.into_node()); self }
    /// Sets `RoleArn`. Required. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Portal<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); Portal(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Portal> for Portal<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Portal<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Portal";
    type Handle = PortalRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Portal`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortalRef(Id_);
impl From<Id_> for PortalRef { #[inline] fn from(id: Id_) -> Self { PortalRef(id) } }
impl AsRef<Id_> for PortalRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortalRef {
    /// `Ref`: `PortalId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PortalArn`
    #[inline] pub fn portal_arn(&self) -> Value_<String> { self.0.attribute("PortalArn") }
    /// `Fn::GetAtt` `PortalClientId`
    #[inline] pub fn portal_client_id(&self) -> Value_<String> { self.0.attribute("PortalClientId") }
    /// `Fn::GetAtt` `PortalId`
    #[inline] pub fn portal_id(&self) -> Value_<String> { self.0.attribute("PortalId") }
    /// `Fn::GetAtt` `PortalStartUrl`
    #[inline] pub fn portal_start_url(&self) -> Value_<String> { self.0.attribute("PortalStartUrl") }
}
/// `AWS::IoTSiteWise::Portal.Alarms`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html)
#[must_use]
pub struct Alarms(Properties_);
impl Alarms {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Alarms(Properties_::new()) }
}
impl Alarms {
    /// Sets `AlarmRoleArn`. 1 to 1600 characters.
    #[inline] pub fn alarm_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlarmRoleArn", value.into_node()); self }
    /// Sets `NotificationLambdaArn`. 1 to 1600 characters.
    #[inline] pub fn notification_lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NotificationLambdaArn", value.into_node()); self }
}
impl IntoValue_<Alarms> for Alarms { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Portal.PortalTypeEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-portal-portaltypeentry.html)
#[must_use]
pub struct PortalTypeEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PortalTypeEntry<Missing_<super::required::portal_tools>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortalTypeEntry(Properties_::new(), PhantomData_) }
}
impl<S0> PortalTypeEntry<S0> {
    /// Sets `PortalTools`. Required.
    #[inline] pub fn portal_tools(mut self, value: impl IntoValue_<Vec<String>>) -> PortalTypeEntry<Set_> { self.0.put("PortalTools", value.into_node()); PortalTypeEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PortalTypeEntry> for PortalTypeEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html)
#[derive(Debug)]
pub enum PortalAuthMode {}
impl PortalAuthMode {
    /// `IAM`
    pub const IAM: Value_<PortalAuthMode> = Value_::constant("IAM");
    /// `SSO`
    pub const SSO: Value_<PortalAuthMode> = Value_::constant("SSO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PortalAuthMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::Portal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html)
#[derive(Debug)]
pub enum PortalType {}
impl PortalType {
    /// `SITEWISE_PORTAL_V1`
    pub const SITEWISE_PORTAL_V1: Value_<PortalType> = Value_::constant("SITEWISE_PORTAL_V1");
    /// `SITEWISE_PORTAL_V2`
    pub const SITEWISE_PORTAL_V2: Value_<PortalType> = Value_::constant("SITEWISE_PORTAL_V2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PortalType> { Value_::from_node(value.into_node()) }
}
