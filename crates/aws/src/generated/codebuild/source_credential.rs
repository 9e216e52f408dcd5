// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeBuild::SourceCredential`

use stanchion_template::generated::*;

/// `AWS::CodeBuild::SourceCredential`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html)
#[must_use]
pub struct SourceCredential<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SourceCredential<Missing_<super::required::auth_type>, Missing_<super::required::server_type>, Missing_<super::required::token>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceCredential(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SourceCredential<S0, S1, S2> {
    /// Sets `AuthType`. Required.
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<String>) -> SourceCredential<Set_, S1, S2> { self.0.put("AuthType", value.into_node()); SourceCredential(self.0, PhantomData_) }
    /// Sets `ServerType`. Required. An update replaces the resource.
    #[inline] pub fn server_type(mut self, value: impl IntoValue_<String>) -> SourceCredential<S0, Set_, S2> { self.0.put("ServerType", value.into_node()); SourceCredential(self.0, PhantomData_) }
    /// Sets `Token`. Required.
    #[inline] pub fn token(mut self, value: impl IntoValue_<String>) -> SourceCredential<S0, S1, Set_> { self.0.put("Token", value.into_node()); SourceCredential(self.0, PhantomData_) }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SourceCredential> for SourceCredential<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SourceCredential<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CodeBuild::SourceCredential";
    type Handle = SourceCredentialRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SourceCredential`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SourceCredentialRef(Id_);
impl From<Id_> for SourceCredentialRef { #[inline] fn from(id: Id_) -> Self { SourceCredentialRef(id) } }
impl AsRef<Id_> for SourceCredentialRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SourceCredentialRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
