// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::Script`

use stanchion_template::generated::*;

/// `AWS::GameLift::Script`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html)
#[must_use]
pub struct Script<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Script<Missing_<super::required::storage_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Script(Properties_::new(), PhantomData_) }
}
impl<S0> Script<S0> {
    /// Sets `Name`. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NodeJsVersion`. 0 to 16 characters. An update replaces the resource.
    #[inline] pub fn node_js_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NodeJsVersion", value.into_node()); self }
    /// Sets `StorageLocation`. Required.
    #[inline] pub fn storage_location(mut self, value: impl IntoValue_<S3Location>) -> Script<Set_> { self.0.put("StorageLocation", value.into_node()); Script(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Version`. 1 to 1024 characters.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Script> for Script<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Script<S0> {
    const TYPE: &'static str = "AWS::GameLift::Script";
    type Handle = ScriptRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Script`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScriptRef(Id_);
impl From<Id_> for ScriptRef { #[inline] fn from(id: Id_) -> Self { ScriptRef(id) } }
impl AsRef<Id_> for ScriptRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScriptRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `SizeOnDisk`
    #[inline] pub fn size_on_disk(&self) -> Value_<i64> { self.0.attribute("SizeOnDisk") }
}
/// `AWS::GameLift::Script.S3Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-script-s3location.html)
#[must_use]
pub struct S3Location<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl S3Location<Missing_<super::required::bucket>, Missing_<super::required::key>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Location(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> S3Location<S0, S1, S2> {
    /// Sets `Bucket`. Required. At least 1 character.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3Location<Set_, S1, S2> { self.0.put("Bucket", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `Key`. Required. At least 1 character.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> S3Location<S0, Set_, S2> { self.0.put("Key", value.into_node()); S3Location(self.0, PhantomData_) }
    /// Sets `ObjectVersion`. At least 1 character.
    #[inline] pub fn object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObjectVersion", value.into_node()); self }
    /// Sets `RoleArn`. Required. At least 1 character.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> S3Location<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); S3Location(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<S3Location> for S3Location<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
