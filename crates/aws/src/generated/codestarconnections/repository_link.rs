// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStarConnections::RepositoryLink`

use stanchion_template::generated::*;

/// `AWS::CodeStarConnections::RepositoryLink`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html)
#[must_use]
pub struct RepositoryLink<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RepositoryLink<Missing_<super::required::connection_arn>, Missing_<super::required::owner_id>, Missing_<super::required::repository_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryLink(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RepositoryLink<S0, S1, S2> {
    /// Sets `ConnectionArn`. Required. 0 to 256 characters.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> RepositoryLink<Set_, S1, S2> { self.0.put("ConnectionArn", value.into_node()); RepositoryLink(self.0, PhantomData_) }
    /// Sets `EncryptionKeyArn`. 1 to 1024 characters.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `OwnerId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn owner_id(mut self, value: impl IntoValue_<String>) -> RepositoryLink<S0, Set_, S2> { self.0.put("OwnerId", value.into_node()); RepositoryLink(self.0, PhantomData_) }
    /// Sets `RepositoryName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> RepositoryLink<S0, S1, Set_> { self.0.put("RepositoryName", value.into_node()); RepositoryLink(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RepositoryLink> for RepositoryLink<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RepositoryLink<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CodeStarConnections::RepositoryLink";
    type Handle = RepositoryLinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RepositoryLink`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RepositoryLinkRef(Id_);
impl From<Id_> for RepositoryLinkRef { #[inline] fn from(id: Id_) -> Self { RepositoryLinkRef(id) } }
impl AsRef<Id_> for RepositoryLinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RepositoryLinkRef {
    /// `Ref`: `RepositoryLinkArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ProviderType`
    #[inline] pub fn provider_type(&self) -> Value_<String> { self.0.attribute("ProviderType") }
    /// `Fn::GetAtt` `RepositoryLinkArn`
    #[inline] pub fn repository_link_arn(&self) -> Value_<String> { self.0.attribute("RepositoryLinkArn") }
    /// `Fn::GetAtt` `RepositoryLinkId`
    #[inline] pub fn repository_link_id(&self) -> Value_<String> { self.0.attribute("RepositoryLinkId") }
}
