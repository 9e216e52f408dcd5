// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceGroups::TagSyncTask`

use stanchion_template::generated::*;

/// `AWS::ResourceGroups::TagSyncTask`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html)
#[must_use]
pub struct TagSyncTask<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TagSyncTask<Missing_<super::required::group>, Missing_<super::required::role_arn>, Missing_<super::required::tag_key>, Missing_<super::required::tag_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TagSyncTask(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TagSyncTask<S0, S1, S2, S3> {
    /// Sets `Group`. Required. 12 to 1600 characters. An update replaces the resource.
    #[inline] pub fn group(mut self, value: impl IntoValue_<String>) -> TagSyncTask<Set_, S1, S2, S3> { self.0.put("Group", value.into_node()); TagSyncTask(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> TagSyncTask<S0, Set_, S2, S3> { self.0.put("RoleArn", value.into_node()); TagSyncTask(self.0, PhantomData_) }
    /// Sets `TagKey`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn tag_key(mut self, value: impl IntoValue_<String>) -> TagSyncTask<S0, S1, Set_, S3> { self.0.put("TagKey", value.into_node()); TagSyncTask(self.0, PhantomData_) }
    /// Sets `TagValue`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn tag_value(mut self, value: impl IntoValue_<String>) -> TagSyncTask<S0, S1, S2, Set_> { self.0.put("TagValue", value.into_node()); TagSyncTask(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TagSyncTask> for TagSyncTask<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for TagSyncTask<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::ResourceGroups::TagSyncTask";
    type Handle = TagSyncTaskRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TagSyncTask`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TagSyncTaskRef(Id_);
impl From<Id_> for TagSyncTaskRef { #[inline] fn from(id: Id_) -> Self { TagSyncTaskRef(id) } }
impl AsRef<Id_> for TagSyncTaskRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TagSyncTaskRef {
    /// `Ref`: `TaskArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GroupArn`
    #[inline] pub fn group_arn(&self) -> Value_<String> { self.0.attribute("GroupArn") }
    /// `Fn::GetAtt` `GroupName`
    #[inline] pub fn group_name(&self) -> Value_<String> { self.0.attribute("GroupName") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TaskArn`
    #[inline] pub fn task_arn(&self) -> Value_<String> { self.0.attribute("TaskArn") }
}
