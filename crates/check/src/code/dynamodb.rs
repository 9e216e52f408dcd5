//! Findings of Amazon DynamoDB.

use super::codes;

codes! {
    DDB_001 "DDB-001" Error "The table's attributes and keys do not match" {
        what: "A key of a table or index has an attribute that `AttributeDefinitions` does not define, or `AttributeDefinitions` has an attribute that no key uses.",
        why: "DynamoDB refuses the table: `AttributeDefinitions` may contain only attributes of keys.",
        fix: "Define exactly the attributes of the keys",
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html",
        not_covered: "Names that are expressions.",
        examples: yes,
    }
    DDB_002 "DDB-002" Error "The key of the table or local index is not valid" {
        what: "`KeySchema` of a table is not a HASH key, optionally followed by a RANGE key. A local index has no RANGE key, has another HASH key than its table, or belongs to a table without a RANGE key.",
        why: "DynamoDB refuses the table.",
        fix: "Use a HASH key and, for local indexes, a RANGE key",
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html",
        examples: yes,
    }
    DDB_003 "DDB-003" Error "An index of the table has a duplicate name or a projection that is not valid" {
        what: "Two indexes of a table have the same name. A projection of type INCLUDE without `NonKeyAttributes`, or one of another type with them, is also reported.",
        why: "DynamoDB refuses the table.",
        fix: "Give each index its own name, and use `NonKeyAttributes` with INCLUDE only",
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Projection.html",
        examples: yes,
    }
    DDB_004 "DDB-004" Error "The capacity of the table does not match its billing mode" {
        what: "A table or global index has `ProvisionedThroughput` with the billing mode PAY_PER_REQUEST, or has none with PROVISIONED, which is the default.",
        why: "DynamoDB refuses the table.",
        fix: "Set `BillingMode` to `PAY_PER_REQUEST` and remove `ProvisionedThroughput`, or set `ProvisionedThroughput` of the table and of each global index",
        source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html",
        examples: yes,
    }
}
