// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMR::Studio`

use stanchion_template::generated::*;

/// `AWS::EMR::Studio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html)
#[must_use]
pub struct Studio<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7,)>);
impl Studio<Missing_<super::required::auth_mode>, Missing_<super::required::default_s3_location>, Missing_<super::required::engine_security_group_id>, Missing_<super::required::name>, Missing_<super::required::service_role>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>, Missing_<super::required::workspace_security_group_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Studio(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7> Studio<S0, S1, S2, S3, S4, S5, S6, S7> {
    /// Sets `AuthMode`. Required. An update replaces the resource. The values are constants of [`AuthMode`].
    #[inline] pub fn auth_mode(mut self, value: impl IntoValue_<AuthMode>) -> Studio<Set_, S1, S2, S3, S4, S5, S6, S7> { self.0.put("AuthMode", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `DefaultS3Location`. Required. 6 to 10280 characters.
    #[inline] pub fn default_s3_location(mut self, value: impl IntoValue_<String>) -> Studio<S0, Set_, S2, S3, S4, S5, S6, S7> { self.0.put("DefaultS3Location", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. 0 to 10280 characters. An update replaces the resource.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `EngineSecurityGroupId`. Required. 4 to 256 characters. An update replaces the resource.
    #[inline] pub fn engine_security_group_id(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, Set_, S3, S4, S5, S6, S7> { self.0.put("EngineSecurityGroupId", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `IdcInstanceArn`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcInstanceArn", value.into_node()); self }
    /// Sets `IdcUserAssignment`. An update replaces the resource. The values are constants of [`IdcUserAssignment`].
    #[inline] pub fn idc_user_assignment(mut self, value: impl IntoValue_<IdcUserAssignment>) -> Self { self.0.put("IdcUserAssignment", value.into_node()); self }
    /// Sets `IdpAuthUrl`. 0 to 4096 characters.
    #[inline] pub fn idp_auth_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdpAuthUrl", value.into_node()); self }
    /// Sets `IdpRelayStateParameterName`. 0 to 256 characters.
    #[inline] pub fn idp_relay_state_parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdpRelayStateParameterName", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, S2, Set_, S4, S5, S6, S7> { self.0.put("Name", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `ServiceRole`. Required. 0 to 10280 characters. An update replaces the resource.
    #[inline] pub fn service_role(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, S2, S3, Set_, S5, S6, S7> { self.0.put("ServiceRole", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. At least 1 item.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Studio<S0, S1, S2, S3, S4, Set_, S6, S7> { self.0.put("SubnetIds", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrustedIdentityPropagationEnabled`. An update replaces the resource.
    #[inline] pub fn trusted_identity_propagation_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TrustedIdentityPropagationEnabled", value.into_node()); self }
    /// Sets `UserRole`. 0 to 10280 characters. An update replaces the resource.
    #[inline] pub fn user_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserRole", value.into_node()); self }
    /// Sets `VpcId`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, S2, S3, S4, S5, Set_, S7> { self.0.put("VpcId", value.into_node()); Studio(self.0, PhantomData_) }
    /// Sets `WorkspaceSecurityGroupId`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn workspace_security_group_id(mut self, value: impl IntoValue_<String>) -> Studio<S0, S1, S2, S3, S4, S5, S6, Set_> { self.0.put("WorkspaceSecurityGroupId", value.into_node()); Studio(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> IntoValue_<Studio> for Studio<S0, S1, S2, S3, S4, S5, S6, S7> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_> ResourceType_ for Studio<S0, S1, S2, S3, S4, S5, S6, S7> {
    const TYPE: &'static str = "AWS::EMR::Studio";
    type Handle = StudioRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Studio`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StudioRef(Id_);
impl From<Id_> for StudioRef { #[inline] fn from(id: Id_) -> Self { StudioRef(id) } }
impl AsRef<Id_> for StudioRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StudioRef {
    /// `Ref`: `StudioId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `StudioId`
    #[inline] pub fn studio_id(&self) -> Value_<String> { self.0.attribute("StudioId") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// Values of `AWS::EMR::Studio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html)
#[derive(Debug)]
pub enum AuthMode {}
impl AuthMode {
    /// `SSO`
    pub const SSO: Value_<AuthMode> = Value_::constant("SSO");
    /// `IAM`
    pub const IAM: Value_<AuthMode> = Value_::constant("IAM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EMR::Studio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html)
#[derive(Debug)]
pub enum IdcUserAssignment {}
impl IdcUserAssignment {
    /// `REQUIRED`
    pub const REQUIRED: Value_<IdcUserAssignment> = Value_::constant("REQUIRED");
    /// `OPTIONAL`
    pub const OPTIONAL: Value_<IdcUserAssignment> = Value_::constant("OPTIONAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IdcUserAssignment> { Value_::from_node(value.into_node()) }
}
