// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent::SecurityRequirementPack`

use stanchion_template::generated::*;

/// `AWS::SecurityAgent::SecurityRequirementPack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html)
#[must_use]
pub struct SecurityRequirementPack<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SecurityRequirementPack<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityRequirementPack(Properties_::new(), PhantomData_) }
}
impl<S0> SecurityRequirementPack<S0> {
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 120 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SecurityRequirementPack<Set_> { self.0.put("Name", value.into_node()); SecurityRequirementPack(self.0, PhantomData_) }
    /// Sets `SecurityRequirements`.
    #[inline] pub fn security_requirements(mut self, value: impl IntoValue_<Vec<SecurityRequirement>>) -> Self { self.0.put("SecurityRequirements", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SecurityRequirementPack> for SecurityRequirementPack<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for SecurityRequirementPack<S0> {
    const TYPE: &'static str = "AWS::SecurityAgent::SecurityRequirementPack";
    type Handle = SecurityRequirementPackRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecurityRequirementPack`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecurityRequirementPackRef(Id_);
impl From<Id_> for SecurityRequirementPackRef { #[inline] fn from(id: Id_) -> Self { SecurityRequirementPackRef(id) } }
impl AsRef<Id_> for SecurityRequirementPackRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecurityRequirementPackRef {
    /// `Ref`: `PackId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `PackId`
    #[inline] pub fn pack_id(&self) -> Value_<String> { self.0.attribute("PackId") }
}
/// `AWS::SecurityAgent::SecurityRequirementPack.SecurityRequirement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-securityagent-securityrequirementpack-securityrequirement.html)
#[must_use]
pub struct SecurityRequirement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SecurityRequirement<Missing_<super::required::description>, Missing_<super::required::domain>, Missing_<super::required::evaluation>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecurityRequirement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SecurityRequirement<S0, S1, S2, S3> {
    /// Sets `Description`. Required. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> SecurityRequirement<Set_, S1, S2, S3> { self.0.put("Description", value.into_node()); SecurityRequirement(self.0, PhantomData_) }
    /// Sets `Domain`. Required. At most 10000 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> SecurityRequirement<S0, Set_, S2, S3> { self.0.put("Domain", value.into_node()); SecurityRequirement(self.0, PhantomData_) }
    /// Sets `Evaluation`. Required. At most 10000 characters.
    #[inline] pub fn evaluation(mut self, value: impl IntoValue_<String>) -> SecurityRequirement<S0, S1, Set_, S3> { self.0.put("Evaluation", value.into_node()); SecurityRequirement(self.0, PhantomData_) }
    /// Sets `Name`. Required. At most 80 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SecurityRequirement<S0, S1, S2, Set_> { self.0.put("Name", value.into_node()); SecurityRequirement(self.0, PhantomData_) }
    /// Sets `Remediation`. At most 10000 characters.
    #[inline] pub fn remediation(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Remediation", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SecurityRequirement> for SecurityRequirement<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SecurityAgent::SecurityRequirementPack`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
