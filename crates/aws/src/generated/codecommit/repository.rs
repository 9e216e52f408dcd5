// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeCommit::Repository`

use stanchion_template::generated::*;

/// `AWS::CodeCommit::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html)
#[must_use]
pub struct Repository<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Repository<Missing_<super::required::repository_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Repository(Properties_::new(), PhantomData_) }
}
impl<S0> Repository<S0> {
    /// Sets `Code`.
    #[inline] pub fn code(mut self, value: impl IntoValue_<Code>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 100 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `RepositoryDescription`. 1 to 1000 characters.
    #[inline] pub fn repository_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RepositoryDescription", value.into_node()); self }
    /// Sets `RepositoryName`. Required. 1 to 100 characters. 1 to 100.
    #[inline] pub fn repository_name(mut self, value: impl IntoValue_<String>) -> Repository<Set_> { self.0.put("RepositoryName", value.into_node()); Repository(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Triggers`.
    #[inline] pub fn triggers(mut self, value: impl IntoValue_<Vec<RepositoryTrigger>>) -> Self { self.0.put("Triggers", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Repository> for Repository<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Repository<S0> {
    const TYPE: &'static str = "AWS::CodeCommit::Repository";
    type Handle = RepositoryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Repository`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RepositoryRef(Id_);
impl From<Id_> for RepositoryRef { #[inline] fn from(id: Id_) -> Self { RepositoryRef(id) } }
impl AsRef<Id_> for RepositoryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RepositoryRef {
    /// `Ref`: `RepositoryId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CloneUrlHttp`
    #[inline] pub fn clone_url_http(&self) -> Value_<String> { self.0.attribute("CloneUrlHttp") }
    /// `Fn::GetAtt` `CloneUrlSsh`
    #[inline] pub fn clone_url_ssh(&self) -> Value_<String> { self.0.attribute("CloneUrlSsh") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `RepositoryId`
    #[inline] pub fn repository_id(&self) -> Value_<String> { self.0.attribute("RepositoryId") }
}
/// `AWS::CodeCommit::Repository.S3`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-s3.html)
#[must_use]
pub struct S3<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl S3<Missing_<super::required::bucket>, Missing_<super::required::key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3(Properties_::new(), PhantomData_) }
}
impl<S0, S1> S3<S0, S1> {
    /// Sets `Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3<Set_, S1> { self.0.put("Bucket", value.into_node()); S3(self.0, PhantomData_) }
    /// Sets `Key`. Required. 1 to 1024 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3<S0, Set_> { self.0.put("Key", value.into_node()); S3(self.0, PhantomData_) }
    /// Sets `ObjectVersion`. 1 to 1024 characters.
    #[inline] pub fn object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<S3> for S3<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeCommit::Repository.Code`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-code.html)
#[must_use]
pub struct Code<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Code<Missing_<super::required::s3>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Code(Properties_::new(), PhantomData_) }
}
impl<S0> Code<S0> {
    /// Sets `BranchName`. 1 to 256 characters.
    #[inline] pub fn branch_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BranchName", value.into_node()); self }
    /// Sets `S3`. Required.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3>) -> Code<Set_> { self.0.put("S3", value.into_node()); Code(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Code> for Code<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeCommit::Repository.RepositoryTrigger`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-repositorytrigger.html)
#[must_use]
pub struct RepositoryTrigger<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RepositoryTrigger<Missing_<super::required::destination_arn>, Missing_<super::required::events>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RepositoryTrigger(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RepositoryTrigger<S0, S1, S2> {
    /// Sets `Branches`.
    #[inline] pub fn branches(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Branches", value.into_node()); self }
    /// Sets `CustomData`.
    #[inline] pub fn custom_data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomData", value.into_node()); self }
    /// Sets `DestinationArn`. Required.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> RepositoryTrigger<Set_, S1, S2> { self.0.put("DestinationArn", value.into_node()); RepositoryTrigger(self.0, PhantomData_) }
    /// Sets `Events`. Required. The values are constants of [`Event`].
    #[inline] pub fn events(mut self, value: impl IntoValue_<Vec<Event>>) -> RepositoryTrigger<S0, Set_, S2> { self.0.put("Events", value.into_node()); RepositoryTrigger(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RepositoryTrigger<S0, S1, Set_> { self.0.put("Name", value.into_node()); RepositoryTrigger(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RepositoryTrigger> for RepositoryTrigger<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeCommit::Repository`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html)
#[derive(Debug)]
pub enum Event {}
impl Event {
    /// `all`
    pub const ALL: Value_<Event> = Value_::constant("all");
    /// `createReference`
    pub const CREATE_REFERENCE: Value_<Event> = Value_::constant("createReference");
    /// `deleteReference`
    pub const DELETE_REFERENCE: Value_<Event> = Value_::constant("deleteReference");
    /// `updateReference`
    pub const UPDATE_REFERENCE: Value_<Event> = Value_::constant("updateReference");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Event> { Value_::from_node(value.into_node()) }
}
