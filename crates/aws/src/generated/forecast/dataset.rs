// Made by `cargo xtask generate`; do not edit.
//! `AWS::Forecast::Dataset`

use stanchion_template::generated::*;

/// `AWS::Forecast::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Dataset<Missing_<super::required::dataset_name>, Missing_<super::required::dataset_type>, Missing_<super::required::domain>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Dataset<S0, S1, S2, S3> {
    /// Sets `DataFrequency`. 1 to 5 characters.
    #[inline] pub fn data_frequency(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataFrequency", value.into_node()); self }
    /// Sets `DatasetName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Dataset<Set_, S1, S2, S3> { self.0.put("DatasetName", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `DatasetType`. Required. The values are constants of [`DatasetType`].
    #[inline] pub fn dataset_type(mut self, value: impl IntoValue_<DatasetType>) -> Dataset<S0, Set_, S2, S3> { self.0.put("DatasetType", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Domain`. Required. The values are constants of [`Domain`].
    #[inline] pub fn domain(mut self, value: impl IntoValue_<Domain>) -> Dataset<S0, S1, Set_, S3> { self.0.put("Domain", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `EncryptionConfig`.
    #[inline] pub fn encryption_config(mut self, value: impl IntoValue_<EncryptionConfig>) -> Self { self.0.put("EncryptionConfig", value.into_node()); self }
    /// Sets `Schema`. Required.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Schema>) -> Dataset<S0, S1, S2, Set_> { self.0.put("Schema", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Dataset> for Dataset<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Dataset<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Forecast::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Forecast::Dataset.EncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[must_use]
pub struct EncryptionConfig(Properties_);
impl EncryptionConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfig(Properties_::new()) }
}
impl EncryptionConfig {
    /// Sets `KmsKeyArn`. 0 to 256 characters.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `RoleArn`. 0 to 256 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl IntoValue_<EncryptionConfig> for EncryptionConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Forecast::Dataset.Attribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[must_use]
pub struct Attribute(Properties_);
impl Attribute {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Attribute(Properties_::new()) }
}
impl Attribute {
    /// Sets `AttributeName`. 1 to 63 characters.
    #[inline] pub fn attribute_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttributeName", value.into_node()); self }
    /// Sets `AttributeType`. The values are constants of [`AttributeType`].
    #[inline] pub fn attribute_type(mut self, value: impl IntoValue_<AttributeType>) -> Self { self.0.put("AttributeType", value.into_node()); self }
}
impl IntoValue_<Attribute> for Attribute { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Forecast::Dataset.Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[must_use]
pub struct Schema(Properties_);
impl Schema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schema(Properties_::new()) }
}
impl Schema {
    /// Sets `Attributes`. 1 to 100 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<Attribute>>) -> Self { self.0.put("Attributes", value.into_node()); self }
}
impl IntoValue_<Schema> for Schema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Forecast::Dataset.Tag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[must_use]
pub struct Tag<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Tag<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tag(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Tag<S0, S1> {
    /// Sets `Key`. Required. 1 to 128 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> Tag<Set_, S1> { self.0.put("Key", value.into_node()); Tag(self.0, PhantomData_) }
    /// Sets `Value`. Required. 0 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Tag<S0, Set_> { self.0.put("Value", value.into_node()); Tag(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Tag> for Tag<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Forecast::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[derive(Debug)]
pub enum DatasetType {}
impl DatasetType {
    /// `TARGET_TIME_SERIES`
    pub const TARGET_TIME_SERIES: Value_<DatasetType> = Value_::constant("TARGET_TIME_SERIES");
    /// `RELATED_TIME_SERIES`
    pub const RELATED_TIME_SERIES: Value_<DatasetType> = Value_::constant("RELATED_TIME_SERIES");
    /// `ITEM_METADATA`
    pub const ITEM_METADATA: Value_<DatasetType> = Value_::constant("ITEM_METADATA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatasetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Forecast::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[derive(Debug)]
pub enum Domain {}
impl Domain {
    /// `RETAIL`
    pub const RETAIL: Value_<Domain> = Value_::constant("RETAIL");
    /// `CUSTOM`
    pub const CUSTOM: Value_<Domain> = Value_::constant("CUSTOM");
    /// `INVENTORY_PLANNING`
    pub const INVENTORY_PLANNING: Value_<Domain> = Value_::constant("INVENTORY_PLANNING");
    /// `EC2_CAPACITY`
    pub const EC2_CAPACITY: Value_<Domain> = Value_::constant("EC2_CAPACITY");
    /// `WORK_FORCE`
    pub const WORK_FORCE: Value_<Domain> = Value_::constant("WORK_FORCE");
    /// `WEB_TRAFFIC`
    pub const WEB_TRAFFIC: Value_<Domain> = Value_::constant("WEB_TRAFFIC");
    /// `METRICS`
    pub const METRICS: Value_<Domain> = Value_::constant("METRICS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Domain> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Forecast::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html)
#[derive(Debug)]
pub enum AttributeType {}
impl AttributeType {
    /// `string`
    pub const STRING: Value_<AttributeType> = Value_::constant("string");
    /// `integer`
    pub const INTEGER: Value_<AttributeType> = Value_::constant("integer");
    /// `float`
    pub const FLOAT: Value_<AttributeType> = Value_::constant("float");
    /// `timestamp`
    pub const TIMESTAMP: Value_<AttributeType> = Value_::constant("timestamp");
    /// `geolocation`
    pub const GEOLOCATION: Value_<AttributeType> = Value_::constant("geolocation");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeType> { Value_::from_node(value.into_node()) }
}
