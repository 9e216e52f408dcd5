// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::CodeSigningConfig`

use stanchion_template::generated::*;

/// `AWS::Lambda::CodeSigningConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html)
#[must_use]
pub struct CodeSigningConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeSigningConfig<Missing_<super::required::allowed_publishers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeSigningConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CodeSigningConfig<S0> {
    /// Sets `AllowedPublishers`. Required.
    #[inline] pub fn allowed_publishers(mut self, value: impl IntoValue_<AllowedPublishers>) -> CodeSigningConfig<Set_> { self.0.put("AllowedPublishers", value.into_node()); CodeSigningConfig(self.0, PhantomData_) }
    /// Sets `CodeSigningPolicies`.
    #[inline] pub fn code_signing_policies(mut self, value: impl IntoValue_<CodeSigningPolicies>) -> Self { self.0.put("CodeSigningPolicies", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CodeSigningConfig> for CodeSigningConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CodeSigningConfig<S0> {
    const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig";
    type Handle = CodeSigningConfigRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CodeSigningConfig`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CodeSigningConfigRef(Id_);
impl From<Id_> for CodeSigningConfigRef { #[inline] fn from(id: Id_) -> Self { CodeSigningConfigRef(id) } }
impl AsRef<Id_> for CodeSigningConfigRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CodeSigningConfigRef {
    /// `Ref`: `CodeSigningConfigArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CodeSigningConfigArn`
    #[inline] pub fn code_signing_config_arn(&self) -> Value_<String> { self.0.attribute("CodeSigningConfigArn") }
    /// `Fn::GetAtt` `CodeSigningConfigId`
    #[inline] pub fn code_signing_config_id(&self) -> Value_<String> { self.0.attribute("CodeSigningConfigId") }
}
/// `AWS::Lambda::CodeSigningConfig.AllowedPublishers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-codesigningconfig-allowedpublishers.html)
#[must_use]
pub struct AllowedPublishers<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AllowedPublishers<Missing_<super::required::signing_profile_version_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AllowedPublishers(Properties_::new(), PhantomData_) }
}
impl<S0> AllowedPublishers<S0> {
    /// Sets `SigningProfileVersionArns`. Required. 1 to 20 items.
    #[inline] pub fn signing_profile_version_arns(mut self, value: impl IntoValue_<Vec<String>>) -> AllowedPublishers<Set_> { self.0.put("SigningProfileVersionArns", value.into_node()); AllowedPublishers(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AllowedPublishers> for AllowedPublishers<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::CodeSigningConfig.CodeSigningPolicies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-codesigningconfig-codesigningpolicies.html)
#[must_use]
pub struct CodeSigningPolicies<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CodeSigningPolicies<Missing_<super::required::untrusted_artifact_on_deployment>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CodeSigningPolicies(Properties_::new(), PhantomData_) }
}
impl<S0> CodeSigningPolicies<S0> {
    /// Sets `UntrustedArtifactOnDeployment`. Required. The values are constants of [`UntrustedArtifactOnDeployment`].
    #[inline] pub fn untrusted_artifact_on_deployment(mut self, value: impl IntoValue_<UntrustedArtifactOnDeployment>) -> CodeSigningPolicies<Set_> { self.0.put("UntrustedArtifactOnDeployment", value.into_node()); CodeSigningPolicies(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CodeSigningPolicies> for CodeSigningPolicies<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::CodeSigningConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html)
#[derive(Debug)]
pub enum UntrustedArtifactOnDeployment {}
impl UntrustedArtifactOnDeployment {
    /// `Warn`
    pub const WARN: Value_<UntrustedArtifactOnDeployment> = Value_::constant("Warn");
    /// `Enforce`
    pub const ENFORCE: Value_<UntrustedArtifactOnDeployment> = Value_::constant("Enforce");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UntrustedArtifactOnDeployment> { Value_::from_node(value.into_node()) }
}
