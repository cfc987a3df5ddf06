package org.cleardays.document.page;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.cleardays.document.form.BlockBuilder;

/** Gathers the lines that a page draws across and down: strokes, and rectangles so thin that they look like strokes. */
final class PageLines {

    /** Points: what deviates less is straight, what is thinner is a line. */
    private static final double THIN = 2.5;
    private static final int MOST = 50_000;

    /** A straight piece of a path, as it is seen. */
    private record Piece(double x1, double y1, double x2, double y2) {
    }

    private final PDRectangle box;
    private final int rotation;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Piece> path = new ArrayList<>();
    private double[] start = {0, 0};
    private double[] at = {0, 0};

    PageLines(PDPage page) {
        this.box = page.getCropBox();
        this.rotation = Math.floorMod(page.getRotation(), 360);
    }

    double width() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    List<Ruling> rulings() {
        return rulings;
    }

    /** Follows one step of the page's content. */
    void follow(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "m" -> start = at = seen(operands, 0, matrix);
            case "l" -> lineTo(seen(operands, 0, matrix));
            case "c" -> at = seen(operands, 4, matrix);
            case "v", "y" -> at = seen(operands, 2, matrix);
            case "h" -> lineTo(start);
            case "re" -> rectangle(operands, matrix);
            case "S" -> strokes();
            case "s" -> {
                lineTo(start);
                strokes();
            }
            case "f", "F", "f*" -> fills();
            case "B", "B*", "b", "b*" -> strokes();
            case "n" -> path.clear();
            default -> { }
        }
    }

    private void lineTo(double[] to) {
        if (path.size() < MOST) {
            path.add(new Piece(at[0], at[1], to[0], to[1]));
        }
        at = to;
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        double x = number(operands, 0);
        double y = number(operands, 1);
        double width = number(operands, 2);
        double height = number(operands, 3);
        start = at = seen(x, y, matrix);
        lineTo(seen(x + width, y, matrix));
        lineTo(seen(x + width, y + height, matrix));
        lineTo(seen(x, y + height, matrix));
        lineTo(start);
    }

    private void strokes() {
        path.forEach(piece -> add(piece.x1(), piece.y1(), piece.x2(), piece.y2()));
        path.clear();
    }

    /** A filled shape is a line where it is thin. */
    private void fills() {
        for (int first = 0; first + 3 < path.size(); first += 4) {
            List<Piece> shape = path.subList(first, first + 4);
            double left = shape.stream().mapToDouble(Piece::x1).min().orElse(0);
            double right = shape.stream().mapToDouble(Piece::x1).max().orElse(0);
            double top = shape.stream().mapToDouble(Piece::y1).min().orElse(0);
            double bottom = shape.stream().mapToDouble(Piece::y1).max().orElse(0);
            if (bottom - top < THIN && right - left > bottom - top) {
                add(left, (top + bottom) / 2, right, (top + bottom) / 2);
            } else if (right - left < THIN) {
                add((left + right) / 2, top, (left + right) / 2, bottom);
            }
        }
        path.clear();
    }

    private void add(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) < THIN && Math.abs(x1 - x2) > THIN) {
            rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (Math.abs(x1 - x2) < THIN && Math.abs(y1 - y2) > THIN) {
            rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
        if (rulings.size() > MOST) {
            throw new BlockBuilder.TooMuch();
        }
    }

    private double[] seen(List<COSBase> operands, int first, Matrix matrix) {
        return seen(number(operands, first), number(operands, first + 1), matrix);
    }

    /** A point of the page as it is seen: turned, and counted from the top left corner. */
    private double[] seen(double x, double y, Matrix matrix) {
        var point = matrix.transformPoint((float) x, (float) y);
        double right = point.x - box.getLowerLeftX();
        double up = point.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new double[] {up, right};
            case 180 -> new double[] {box.getWidth() - right, up};
            case 270 -> new double[] {box.getHeight() - up, box.getWidth() - right};
            default -> new double[] {right, box.getHeight() - up};
        };
    }

    private static double number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
