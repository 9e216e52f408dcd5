// Made by `cargo xtask generate`; do not edit.
//! `AWS::RolesAnywhere::Profile`

use stanchion_template::generated::*;

/// `AWS::RolesAnywhere::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html)
#[must_use]
pub struct Profile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Profile<Missing_<super::required::name>, Missing_<super::required::role_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Profile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Profile<S0, S1> {
    /// Sets `AcceptRoleSessionName`.
    #[inline] pub fn accept_role_session_name(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AcceptRoleSessionName", value.into_node()); self }
    /// Sets `AttributeMappings`.
    #[inline] pub fn attribute_mappings(mut self, value: impl IntoValue_<Vec<AttributeMapping>>) -> Self { self.0.put("AttributeMappings", value.into_node()); self }
    /// Sets `DurationSeconds`. 900 to 43200.
    #[inline] pub fn duration_seconds(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DurationSeconds", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `ManagedPolicyArns`. 0 to 50 items.
    #[inline] pub fn managed_policy_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ManagedPolicyArns", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Profile<Set_, S1> { self.0.put("Name", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `RequireInstanceProperties`. An update replaces the resource.
    #[inline] pub fn require_instance_properties(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequireInstanceProperties", value.into_node()); self }
    /// Sets `RoleArns`. Required. 0 to 250 items.
    #[inline] pub fn role_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Profile<S0, Set_> { self.0.put("RoleArns", value.into_node()); Profile(self.0, PhantomData_) }
    /// Sets `SessionPolicy`.
    #[inline] pub fn session_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SessionPolicy", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Profile> for Profile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Profile<S0, S1> {
    const TYPE: &'static str = "AWS::RolesAnywhere::Profile";
    type Handle = ProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Profile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfileRef(Id_);
impl From<Id_> for ProfileRef { #[inline] fn from(id: Id_) -> Self { ProfileRef(id) } }
impl AsRef<Id_> for ProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfileRef {
    /// `Ref`: `ProfileId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ProfileArn`
    #[inline] pub fn profile_arn(&self) -> Value_<String> { self.0.attribute("ProfileArn") }
    /// `Fn::GetAtt` `ProfileId`
    #[inline] pub fn profile_id(&self) -> Value_<String> { self.0.attribute("ProfileId") }
}
/// `AWS::RolesAnywhere::Profile.MappingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-profile-mappingrule.html)
#[must_use]
pub struct MappingRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MappingRule<Missing_<super::required::specifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MappingRule(Properties_::new(), PhantomData_) }
}
impl<S0> MappingRule<S0> {
    /// Sets `Specifier`. Required.
    #[inline] pub fn specifier(mut self, value: impl IntoValue_<String>) -> MappingRule<Set_> { self.0.put("Specifier", value.into_node()); MappingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MappingRule> for MappingRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RolesAnywhere::Profile.AttributeMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rolesanywhere-profile-attributemapping.html)
#[must_use]
pub struct AttributeMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeMapping<Missing_<super::required::certificate_field>, Missing_<super::required::mapping_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeMapping<S0, S1> {
    /// Sets `CertificateField`. Required. The values are constants of [`CertificateField`].
    #[inline] pub fn certificate_field(mut self, value: impl IntoValue_<CertificateField>) -> AttributeMapping<Set_, S1> { self.0.put("CertificateField", value.into_node()); AttributeMapping(self.0, PhantomData_) }
    /// Sets `MappingRules`. Required.
    #[inline] pub fn mapping_rules(mut self, value: impl IntoValue_<Vec<MappingRule>>) -> AttributeMapping<S0, Set_> { self.0.put("MappingRules", value.into_node()); AttributeMapping(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeMapping> for AttributeMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RolesAnywhere::Profile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html)
#[derive(Debug)]
pub enum CertificateField {}
impl CertificateField {
    /// `x509Subject`
    pub const X509_SUBJECT: Value_<CertificateField> = Value_::constant("x509Subject");
    /// `x509Issuer`
    pub const X509_ISSUER: Value_<CertificateField> = Value_::constant("x509Issuer");
    /// `x509SAN`
    pub const X509_SAN: Value_<CertificateField> = Value_::constant("x509SAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateField> { Value_::from_node(value.into_node()) }
}
