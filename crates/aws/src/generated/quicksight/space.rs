// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Space`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html)
#[must_use]
pub struct Space<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Space<Missing_<super::required::aws_account_id>, Missing_<super::required::name>, Missing_<super::required::space_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Space(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Space<S0, S1, S2> {
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Space<Set_, S1, S2> { self.0.put("AwsAccountId", value.into_node()); Space(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Space<S0, Set_, S2> { self.0.put("Name", value.into_node()); Space(self.0, PhantomData_) }
    /// Sets `Permissions`.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<SpaceResource>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `SpaceId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn space_id(mut self, value: impl IntoValue_<String>) -> Space<S0, S1, Set_> { self.0.put("SpaceId", value.into_node()); Space(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Space> for Space<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Space<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QuickSight::Space";
    type Handle = SpaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Space`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SpaceRef(Id_);
impl From<Id_> for SpaceRef { #[inline] fn from(id: Id_) -> Self { SpaceRef(id) } }
impl AsRef<Id_> for SpaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SpaceRef {
    /// `Ref`: `AwsAccountId|SpaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QuickSight::Space.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-space-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 20 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Space.SpaceResource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-space-spaceresource.html)
#[must_use]
pub struct SpaceResource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SpaceResource<Missing_<super::required::resource_arn>, Missing_<super::required::resource_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpaceResource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SpaceResource<S0, S1> {
    /// Sets `ResourceArn`. Required.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> SpaceResource<Set_, S1> { self.0.put("ResourceArn", value.into_node()); SpaceResource(self.0, PhantomData_) }
    /// Sets `ResourceType`. Required. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> SpaceResource<S0, Set_> { self.0.put("ResourceType", value.into_node()); SpaceResource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SpaceResource> for SpaceResource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::Space`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-space.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `TOPIC`
    pub const TOPIC: Value_<ResourceType> = Value_::constant("TOPIC");
    /// `DASHBOARD`
    pub const DASHBOARD: Value_<ResourceType> = Value_::constant("DASHBOARD");
    /// `KNOWLEDGE_BASE`
    pub const KNOWLEDGE_BASE: Value_<ResourceType> = Value_::constant("KNOWLEDGE_BASE");
    /// `ACTION_CONNECTOR`
    pub const ACTION_CONNECTOR: Value_<ResourceType> = Value_::constant("ACTION_CONNECTOR");
    /// `DATA_SET`
    pub const DATA_SET: Value_<ResourceType> = Value_::constant("DATA_SET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
