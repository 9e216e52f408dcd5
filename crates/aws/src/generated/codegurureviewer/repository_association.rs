// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeGuruReviewer::RepositoryAssociation`

use stanchion_template::generated::*;

/// `AWS::CodeGuruReviewer::RepositoryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html)
#[must_use]
pub struct RepositoryAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RepositoryAssociation<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RepositoryAssociation<S0, S1> {
    /// Sets `BucketName`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketName", value.into_node()); self }
    /// Sets `ConnectionArn`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn connection_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RepositoryAssociation<Set_, S1> { self.0.put("Name", value.into_node()); RepositoryAssociation(self.0, PhantomData_) }
    /// Sets `Owner`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Owner", value.into_node()); self }
    /// Sets `Tags`. At most 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> RepositoryAssociation<S0, Set_> { self.0.put("Type", value.into_node()); RepositoryAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RepositoryAssociation> for RepositoryAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RepositoryAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::CodeGuruReviewer::RepositoryAssociation";
    type Handle = RepositoryAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RepositoryAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RepositoryAssociationRef(Id_);
impl From<Id_> for RepositoryAssociationRef { #[inline] fn from(id: Id_) -> Self { RepositoryAssociationRef(id) } }
impl AsRef<Id_> for RepositoryAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RepositoryAssociationRef {
    /// `Ref`: `AssociationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AssociationArn`
    #[inline] pub fn association_arn(&self) -> Value_<String> { self.0.attribute("AssociationArn") }
}
/// Values of `AWS::CodeGuruReviewer::RepositoryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CodeCommit`
    pub const CODE_COMMIT: Value_<Type> = Value_::constant("CodeCommit");
    /// `Bitbucket`
    pub const BITBUCKET: Value_<Type> = Value_::constant("Bitbucket");
    /// `GitHubEnterpriseServer`
    pub const GIT_HUB_ENTERPRISE_SERVER: Value_<Type> = Value_::constant("GitHubEnterpriseServer");
    /// `S3Bucket`
    pub const S3_BUCKET: Value_<Type> = Value_::constant("S3Bucket");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
