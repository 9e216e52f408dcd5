// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthImaging::Datastore`

use stanchion_template::generated::*;

/// `AWS::HealthImaging::Datastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html)
#[must_use]
pub struct Datastore(Properties_);
impl Datastore {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Datastore(Properties_::new()) }
}
impl Datastore {
    /// Sets `DatastoreName`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn datastore_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatastoreName", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Datastore> for Datastore { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Datastore {
    const TYPE: &'static str = "AWS::HealthImaging::Datastore";
    type Handle = DatastoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Datastore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatastoreRef(Id_);
impl From<Id_> for DatastoreRef { #[inline] fn from(id: Id_) -> Self { DatastoreRef(id) } }
impl AsRef<Id_> for DatastoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatastoreRef {
    /// `Ref`: `DatastoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DatastoreArn`
    #[inline] pub fn datastore_arn(&self) -> Value_<String> { self.0.attribute("DatastoreArn") }
    /// `Fn::GetAtt` `DatastoreId`
    #[inline] pub fn datastore_id(&self) -> Value_<String> { self.0.attribute("DatastoreId") }
    /// `Fn::GetAtt` `DatastoreStatus`
    #[inline] pub fn datastore_status(&self) -> Value_<String> { self.0.attribute("DatastoreStatus") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
