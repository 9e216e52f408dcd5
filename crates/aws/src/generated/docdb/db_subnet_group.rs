// Made by `cargo xtask generate`; do not edit.
//! `AWS::DocDB::DBSubnetGroup`

use stanchion_template::generated::*;

/// `AWS::DocDB::DBSubnetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html)
#[must_use]
pub struct DBSubnetGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DBSubnetGroup<Missing_<super::required::db_subnet_group_description>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DBSubnetGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DBSubnetGroup<S0, S1> {
    /// Sets `DBSubnetGroupDescription`. Required. 1 to 100 characters.
    #[inline] pub fn db_subnet_group_description(mut self, value: impl IntoValue_<String>) -> DBSubnetGroup<Set_, S1> { self.0.put("DBSubnetGroupDescription", value.into_node()); DBSubnetGroup(self.0, PhantomData_) }
    /// Sets `DBSubnetGroupName`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn db_subnet_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DBSubnetGroupName", value.into_node()); self }
    /// Sets `SubnetIds`. Required. 1 to 20 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> DBSubnetGroup<S0, Set_> { self.0.put("SubnetIds", value.into_node()); DBSubnetGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DBSubnetGroup> for DBSubnetGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DBSubnetGroup<S0, S1> {
    const TYPE: &'static str = "AWS::DocDB::DBSubnetGroup";
    type Handle = DBSubnetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DBSubnetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DBSubnetGroupRef(Id_);
impl From<Id_> for DBSubnetGroupRef { #[inline] fn from(id: Id_) -> Self { DBSubnetGroupRef(id) } }
impl AsRef<Id_> for DBSubnetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DBSubnetGroupRef {
    /// `Ref`: `DBSubnetGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
